package indicator

import "rekap/transform/numeral"

// listedCertificates makes of births told in a list of certificates by their kind those of
// birth: "akta yang diterbitkan 3.904 lembar, yaitu kelahiran 2.711, kematian 612,
// perkawinan 540". People born are none.
func (s *sentence) listedCertificates(l *lexicon, toks []token, t *Text) {
	certificates := false
	for k := range s.marks[layerHead] {
		m := &s.marks[layerHead][k]
		if m.has(senseDoc) {
			certificates = l.among(s.ids[m.from-s.from], l.particles.Certificates)
			continue
		}
		at := m.to
		if !certificates || m.from == s.from || !l.among(s.ids[m.from-s.from], l.particles.Births) || m.to != m.from+1 || !s.listsKind(l, toks, m.from-1) {
			continue
		}
		if at < s.to && l.among(s.ids[at-s.from], l.particles.InNumber) {
			at++
		}
		if at < s.to && toks[at].kind == figure && t.Numbers[toks[at].ref].Unit.Class != numeral.Person {
			m.senses = birthDoc
		}
	}
}

// listsKind tells whether the token at an index parts the kinds of a list.
func (s *sentence) listsKind(l *lexicon, toks []token, i int) bool {
	return toks[i].kind == comma || toks[i].kind == stop || l.among(s.ids[i-s.from], l.particles.Namely) || l.among(s.ids[i-s.from], l.particles.Joining)
}

// birthDoc is what a certificate means that is told by its kind only.
var birthDoc = []meaning{{sense: senseDoc, value: "akta"}}
