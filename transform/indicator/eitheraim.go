package indicator

// eitherAim tells whether a share behind the comma of a target that something is set
// against may be that target or what was reached, no share being told as reached before:
// "capaian IKD masih di bawah target nasional, yakni 15 persen", "perekaman KTP-el melampaui
// target, yakni 99,6 persen".
func (c *context) eitherAim(s *sentence, z *zone, cl *Claim) bool {
	t := s.last(layerAim, senseTarget, s.from, z.tok)
	if t == nil || !cl.Percent || cl.Aim != "target" || !cl.Measured || !c.lowered(z.tok-1, c.a.particles.Namely...) || !c.leads(s.from, z.tok, c.a.particles.Coverages...) && !s.actNamed(s.from, t.from) {
		return false
	}
	for j := range c.claims {
		if o := &c.claims[j]; o.Number < cl.Number && o.Percent && o.Family == cl.Family && o.Role == "" && o.Aim == "actual" {
			return false
		}
	}
	return c.commaBetween(t.to, z.tok)
}

// actNamed tells whether an act that is counted is named among the tokens.
func (s *sentence) actNamed(from, to int) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= from && h.core.to <= to && h.act != "" && !h.group && !h.other {
			return true
		}
	}
	return false
}
