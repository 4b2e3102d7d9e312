package indicator

// eitherAim tells whether a share behind the comma of a target that something is set
// against may be that target or what was reached, no share being told as reached before:
// "capaian IKD masih di bawah target nasional, yakni 15 persen".
func (c *context) eitherAim(s *sentence, z *zone, cl *Claim) bool {
	t := s.last(layerAim, senseTarget, s.from, z.tok)
	if t == nil || !cl.Percent || cl.Aim != "target" || !cl.Measured || !c.lowered(z.tok-1, c.a.particles.Namely...) || !c.leads(s.from, z.tok, c.a.particles.Coverages...) {
		return false
	}
	for j := range c.claims {
		if o := &c.claims[j]; o.Number < cl.Number && o.Percent && o.Family == cl.Family && o.Role == "" && o.Aim == "actual" {
			return false
		}
	}
	return c.commaBetween(t.to, z.tok)
}
