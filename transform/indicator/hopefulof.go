package indicator

// hopefulOf tells whether a count is only what somebody is hopeful of, and set by nobody, or
// wishes to have by a time to come: "optimistis akhir tahun bisa menembus 6.000 orang",
// "berharap akhir tahun sudah 6.000 orang".
func (c *context) hopefulOf(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.Percent {
		return false
	}
	if cl.hoped && cl.Aim == "target" {
		return c.leads(z.pre.from, z.tok, p.Hopeful...)
	}
	if cl.Aim != "actual" {
		return false
	}
	for i := z.tok - 1; i >= s.from && c.toks[i].kind != figure && c.toks[i].kind != stop; i-- {
		if c.toks[i].kind == date && ahead(&c.t.Dates[c.toks[i].ref]) {
			m := s.last(layerAim, senseHope, s.from, i)
			return m != nil && (c.leads(m.from, m.to, p.Wishing...) || c.leads(m.from, m.to, p.Hopeful...)) && s.close(m.to, i, reachForeseen) && !c.leads(i, z.tok, p.JustReached...) && !c.leads(i, z.tok, p.Because...)
		}
	}
	return false
}
