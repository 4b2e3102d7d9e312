package indicator

// movesOn tells whether a "dari" opens what people leave for a digital document, and no
// base: "20.000 orang beralih dari KTP fisik ke IKD".
func (s *sentence) movesOn(l *lexicon, of *mark, end int) bool {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; m.from > of.to && m.from < end && m.value(senseDoc) == "ikd" {
			return l.among(s.ids[m.from-1-s.from], l.particles.Towards)
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
