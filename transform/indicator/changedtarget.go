package indicator

import "rekap/transform/numeral"

// changedTarget tells whether a share is what a target was at another time, which the sentence
// opens with as changed since: "Target tersebut lebih tinggi, karena pada tahun 2023 hanya 25
// persen", "Target itu naik, sebelumnya cuma 25 persen". What a clause names by itself is of
// that.
func (c *context) changedTarget(s *sentence, z *zone, cl *Claim) bool {
	from := c.pastQuotes(s.from, z.tok)
	t := s.first(layerAim, senseTarget, from, z.tok)
	if t == nil || t.from > from+1 || !c.leads(t.from, t.to, c.a.particles.TargetNouns...) || figureBetween(c.toks, t.to, z.tok) {
		return false
	}
	p := c.a.particles
	for i := t.to; i < z.tok && i <= t.to+reachChange; i++ {
		if !c.lowered(i, p.Changed...) && !c.lowered(i, p.Raising...) && !(c.lowered(i, p.More...) && c.lowered(i+1, p.Degrees...)) {
			continue
		}
		cl.Old = (c.atTime(i, z.tok) || s.first(layerFlow, senseEarlier, i, z.tok) != nil) && !s.anyNamed(i, z.tok) && !c.leads(i, z.tok, p.Coverages...) && !c.leads(i, z.tok, p.JustReached...) && !c.leads(i, z.tok, p.Speakers...)
		return cl.Old
	}
	return false
}

// atTime tells whether a date or a year stands among the tokens.
func (c *context) atTime(from, to int) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind == date || c.toks[i].kind == number && c.t.Numbers[c.toks[i].ref].Form == numeral.Year {
			return true
		}
	}
	return false
}

// reachChange is within how many words behind a target its change is told.
const reachChange = 3
