package indicator

// aimedToCome tells whether a word of what came true stands behind the verb of setting it as a
// target: "ditargetkan tercapai 60 persen", "kami targetkan bisa terealisasi 60 persen". Behind
// what was set, "yang ditargetkan, tercapai 12 persen", it came true.
func (c *context) aimedToCome(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.ComeTrue...) {
		return false
	}
	t := s.last(layerAim, senseTarget, z.pre.from, m.from)
	if t == nil || !c.leads(t.from, t.to, c.a.particles.TargetVerbs...) || c.leads(max(s.from, t.from-2), t.from, c.a.particles.Who...) {
		return false
	}
	words, weak, strong := s.between(t.to, m.from)
	return words <= 2 && weak+strong == 0 && !c.leads(t.to, m.from, c.a.particles.JustReached...)
}
