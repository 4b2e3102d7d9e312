package indicator

// movesOn tells whether a "dari" opens what people leave for a digital document, and no
// base: "20.000 orang beralih dari KTP fisik ke IKD". People or an act right behind it are
// those who move: "30 persen dari penduduk yang merekam KTP-el beralih ke IKD".
func (s *sentence) movesOn(l *lexicon, of *mark, end int) bool {
	left := true // nothing else than a document is named up to the digital one
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if m.from < of.to || m.from >= end {
			continue
		}
		if m.from > of.to && m.value(senseDoc) == "ikd" {
			return left && l.among(s.ids[m.from-1-s.from], l.particles.Towards)
		}
		if m.has(senseGroup) || m.has(senseAct) {
			left = left && s.first(layerHead, senseDoc, of.to, m.from) != nil
		}
	}
	return false
}

// leftFor tells whether the document of mark i is the one left for the digital one told
// right behind it: the KTP of "beralih dari KTP fisik ke IKD".
func (s *sentence) leftFor(l *lexicon, ms []mark, i int) bool {
	m := &ms[i]
	return m.from > s.from && i+1 < len(ms) && ms[i+1].value(senseDoc) == "ikd" && m.value(senseDoc) == "ktp" &&
		l.among(s.ids[m.from-1-s.from], l.particles.Starting) &&
		l.among(s.ids[ms[i+1].from-1-s.from], l.particles.Towards) && s.close(m.to, ms[i+1].from, reachMoved)
}

// reachMoved is how many words may stand between the document left and the digital one:
// "dari KTP yang berbentuk fisik ke IKD".
const reachMoved = 4
