package indicator

// topicStrength is how well the words of the sentence before fit: little where
// it ends with a target and the figure is told as reached, "Tidak semuanya
// dijadikan target. Hanya 99,7 persen", or names what a target is of, and a round share
// is told with no word of either: "Kami diberi target aktivasi IKD. Tahun ini 30 persen".
func (c *context) topicStrength(cl *Claim, usual float64) float64 {
	n := &c.t.Numbers[cl.Number]
	if c.topicAimed && cl.Aim == "actual" || c.topicOfTarget && cl.Percent && !cl.AimSaid && n.Decimals == 0 {
		return 0.3
	}
	return usual
}

// targetOfTopic tells whether a sentence without figures ends by naming a target, behind
// which only stands what it is of: "Kami diberi target aktivasi IKD".
func (c *context) targetOfTopic(s *sentence) bool {
	m := s.last(layerAim, senseTarget, s.from, s.to)
	if m == nil || figureBetween(c.toks, s.from, s.to) || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) || c.heldToTarget(s, m) {
		return false
	}
	return s.anyNamed(m.to, s.to) && s.close(m.to, s.to, reachOfTarget)
}

// reachOfTarget is how many words may tell behind a target what it is of.
const reachOfTarget = 4

// endsAimed tells whether a sentence without figures ends by naming a target that is set,
// not one that something is only held against: "Aktivasi IKD belum mencapai target".
func (c *context) endsAimed(s *sentence) bool {
	if figureBetween(c.toks, s.from, s.to) || len(s.marks[layerAim]) == 0 {
		return false
	}
	m := &s.marks[layerAim][len(s.marks[layerAim])-1]
	if !m.has(senseTarget) || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) || !s.close(m.to, s.to, 1) {
		return false
	}
	return !c.heldToTarget(s, m)
}

// heldToTarget tells whether how far something came is held against a target, with no hope
// or duty in front: "telah melampaui target", "masih jauh dari target pusat", but not "agar
// bisa mencapai target".
func (c *context) heldToTarget(s *sentence, target *mark) bool {
	for i := target.to - 1; i >= max(s.from, target.from-1); i-- {
		if !c.lowered(i, c.a.particles.HeldTo...) {
			continue
		}
		for k := range s.marks[layerAim] {
			if m := &s.marks[layerAim][k]; (m.has(senseHope) || m.has(senseTarget)) && m.to <= i && s.close(m.to, i, reachHoped) {
				return false
			}
		}
		return !c.leads(max(s.from, i-reachHoped), i, c.a.particles.For...) && !c.leads(max(s.from, i-reachHoped), i, c.a.particles.SoThat...)
	}
	return false
}
