package indicator

// missed makes a share a target where it is told as one not reached, "25 persen
// belum bisa dicapai", and what a target lacks where it is told as a rest or a
// part: "masih ada 19 persen yang belum tercapai".
func (c *context) missed(s *sentence, z *zone, cl *Claim) {
	m := s.first(layerAim, senseMissed, z.tok+1, z.post.to)
	if !cl.Percent || m == nil {
		return
	}
	if words, weak, strong := s.between(z.tok+1, m.from); words > reachMissed || weak+strong > 0 {
		return
	}
	t := s.last(layerAim, senseTarget, s.from, z.tok)
	lacking := t != nil && figureBetween(c.toks, t.to, z.tok) // "dari target 30 persen, 19 persen belum tercapai"
	if lacking || cl.Rest || z.of >= 0 || c.lowered(m.from-1, c.a.particles.Who...) || s.first(layerBack, senseBack, z.tok+1, m.from) != nil {
		cl.Role, cl.Reason = "gap", "what a target lacks"
		return
	}
	cl.Aim, cl.AimSaid = "target", true
}

// reachMissed is how many words may stand between a share and that it was not
// reached: "25 persen dari wajib KTP itu belum tercapai".
const reachMissed = 4
