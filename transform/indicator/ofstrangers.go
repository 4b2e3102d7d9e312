package indicator

import "rekap/transform/numeral"

// ofStrangers tells whether a count of people without an act has words in front of it
// that the vocabulary does not know and that may name other people: "Buruh pabrik
// 1.100 orang". Names, places and words that only lead from one figure to the next
// are none.
func (c *context) ofStrangers(s *sentence, z *zone, cl *Claim) bool {
	if !cl.bare() || z.num.Unit.Class != numeral.Person {
		return false
	}
	unknown := false
	for i := z.pre.from; i < z.tok; i++ {
		switch t := &c.toks[i]; {
		case t.kind == place:
			return false
		case t.kind != word || t.id != 0 || c.lowered(i, c.a.particles.Neutral...):
		case i == s.from || c.toks[i-1].kind == quote || !c.capital(i):
			unknown = true
		}
	}
	return unknown
}

// capital tells whether a token begins with a capital, as names do.
func (c *context) capital(i int) bool {
	return capital(c.t.Text[c.toks[i].start:])
}
