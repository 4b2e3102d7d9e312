package indicator

// reachEven is within how many tokens behind a figure it is told as not even reached.
const reachEven = 2

// letAlone tells whether a figure without words of its own is told only to say how little
// there is: "Jangankan sepuluh ribu, tiga ribu saja kami syukuri", "tiga ribu pun tak
// sampai". What is told as a target is one: "target yang waktu itu 25 persen pun tak tercapai".
func (c *context) letAlone(s *sentence, z *zone, cl *Claim) bool {
	if cl.Source < List || cl.set || cl.Aim == "target" && cl.AimSaid && !cl.hoped {
		return false
	}
	p := c.a.particles
	if c.leads(s.from, z.tok, p.LetAlone...) {
		return true
	}
	for i := z.tok + 1; i <= z.tok+reachEven && i+1 < s.to; i++ {
		if c.lowered(i, p.Even...) {
			return c.lowered(i+1, p.Negations...) || s.first(layerState, senseNotYet, i+1, i+2) != nil
		}
	}
	return false
}
