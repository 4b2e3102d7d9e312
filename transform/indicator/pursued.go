package indicator

// pursued tells whether a share is what somebody is after, told with what it is of: "kejar
// perekaman KTP-el 100 persen tahun ini".
func (c *context) pursued(s *sentence, z *zone, cl *Claim) bool {
	m := s.last(layerAim, senseHope, z.pre.from, z.tok)
	return cl.Source == Own && cl.Aim == "target" && cl.AimSaid && m != nil && c.leads(m.from, m.to, c.a.particles.Pursuing...) && s.anyNamed(m.to, z.post.to) && s.close(m.to, z.tok, reachPursued)
}

// reachPursued is how many words may stand between what is pursued and that it is.
const reachPursued = 4
