package indicator

import "rekap/transform/numeral"

// unsaid leaves open what is done with cards that are only counted: "1.200 KTP
// yang datanya keliru" are neither the recorded nor the held.
func (c *context) unsaid(s *sentence, z *zone, cl *Claim) {
	if cl.Percent {
		return
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.doc == "ktp" && h.act == "" && h.core.from > z.tok && s.close(z.tok+1, h.core.from, 1) {
			cl.Strength = 0.2
		}
	}
}

// handedOn tells whether cards are only received by an office or a place: "Medan
// Johor mendapat 40 ribu e-KTP" counts nobody who holds one.
func (c *context) handedOn(s *sentence, z *zone, cl *Claim, best *head) bool {
	if cl.Family != "held" || cl.Percent || cl.Role != "" || z.num.Unit.Class != numeral.Card || best.core.to > z.tok || !c.lowered(best.core.to-1, c.a.particles.Receiving...) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.to <= z.tok {
			return false // people received them
		}
	}
	return true
}
