package indicator

import (
	"slices"

	"rekap/transform/numeral"
)

// notYetOfAge takes off "belum" where it only says that people have not reached an age, and
// nothing of what they did: "anak yang belum 17 tahun ada 230 ribu dan yang KIA-nya tercetak …".
func (s *sentence) notYetOfAge(l *lexicon, toks []token, t *Text) {
	s.marks[layerState] = slices.DeleteFunc(s.marks[layerState], func(m mark) bool {
		return m.has(senseNotYet) && s.ofAgeBehind(l, toks, t, m.to)
	})
}

// ofAgeBehind tells whether an age stands at a token, or behind words of age and of
// reaching it: "genap berumur 17 tahun".
func (s *sentence) ofAgeBehind(l *lexicon, toks []token, t *Text, at int) bool {
	for i := at; i < min(at+reachNotYetOfAge, s.to); i++ {
		switch {
		case toks[i].kind == number:
			return t.Numbers[toks[i].ref].Form == numeral.Age
		case toks[i].kind != word:
			return false
		case !l.among(s.ids[i-s.from], l.particles.Ages) && !l.among(s.ids[i-s.from], l.particles.ComeOfAge):
			return false
		}
	}
	return false
}

// reachNotYetOfAge is within how many tokens behind "belum" an age stands.
const reachNotYetOfAge = 4
