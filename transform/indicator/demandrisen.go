package indicator

// demandRisen tells whether a share is by how much more people came or asked for something,
// told by a noun of change: "kenaikan permohonan perekaman mencapai 80 persen", "lonjakan
// jumlah pemohon akta hingga 70 persen". With a coverage named it is the share of that.
func (c *context) demandRisen(s *sentence, z *zone) bool {
	p := c.a.particles
	m := s.last(layerState, senseGap, z.pre.from, z.tok)
	if m == nil || !c.leads(m.from, m.to, p.Changes...) || c.leads(m.to, z.tok, p.Coverages...) || c.leads(m.to, z.tok, p.Shares...) {
		return false
	}
	if _, _, strong := s.between(m.to, z.tok); strong > 0 || figureBetween(c.toks, m.to, z.tok) {
		return false
	}
	return c.leads(m.to, min(m.to+reachDemand, z.tok), p.Demand...)
}

// reachDemand is within how many tokens behind a change the demand stands that changed.
const reachDemand = 3
