package indicator

// targetNamed tells whether a count is what a target is said to be, whose word the comma in
// front of it left to the figure before: "untuk 2.000 anak lainnya menyusul sesuai target kita,
// yakni 6.000 KIA". One that something is held against, or that was reached, stays with what
// was reached: "melampaui target kita, yakni 6.100 KIA", "sudah sesuai target kita, yakni 6.000".
func (c *context) targetNamed(s *sentence, z *zone, cl *Claim) bool {
	t := s.last(layerAim, senseTarget, s.from, z.pre.from)
	if cl.Percent || t == nil || !c.leads(t.from, t.to, c.a.particles.TargetNouns...) || z.tok-1 <= t.to || !c.lowered(z.tok-1, c.a.particles.Namely...) {
		return false
	}
	for i := t.to; i < z.tok-1; i++ {
		if k := c.toks[i].kind; k != comma && k != date && !c.lowered(i, c.a.particles.TargetOwners...) {
			return false
		}
	}
	from := max(s.from, c.figureBefore(s, t.from))
	if of := s.last(layerGrammar, senseOf, from, t.from); of != nil && of.to == t.from {
		return false // "14,2 persen dari target, yakni 2.870 jiwa"
	}
	return !c.measures(s, t) && s.last(layerAim, senseReached, from, z.tok) == nil
}
