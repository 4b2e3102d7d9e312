package indicator

// leftOfCame makes blank cards a stock that are told, right in front of their number, as what
// is left of those that came in: "kiriman 2.000 keping yang datang pekan lalu tinggal 1.250".
func (c *context) leftOfCame(s *sentence, z *zone, cl *Claim) {
	p := c.a.particles
	if cl.Family != "blangko_received" || cl.Percent || cl.Role != "" || cl.Undone || cl.notYet || z.tok == z.pre.from {
		return
	}
	at := z.tok - 1
	for at > z.pre.from && c.toks[at].kind == word && c.lowered(at, p.Merely...) {
		at--
	}
	if !c.thereNow(z, at) && !c.lowered(at, p.LeftOver...) || c.leads(z.pre.from, at, p.Awaited...) || c.leads(z.pre.from, at, p.Negations...) || s.last(layerState, senseNotYet, z.pre.from, at) != nil {
		return
	}
	cl.Family, cl.Aim, cl.Flow, cl.Old, cl.Heir, cl.Rule = "blangko_stock", "actual", false, false, -1, "in_hand"
}

// thereNow tells whether the word at a token says that cards are there, now or as the reason of
// what is told in front: "sekarang di kantor cuma ada 63 keping", "meminjam, karena di sana
// masih ada 1.900 keping".
func (c *context) thereNow(z *zone, at int) bool {
	p := c.a.particles
	if at == z.pre.from || !c.lowered(at, p.InStore...) {
		return false
	}
	for i := z.pre.from; i < at; i++ {
		if c.isNow(i) {
			return true
		}
	}
	return c.lowered(at-1, p.Still...) && c.leads(z.pre.from, at, p.Because...)
}
