package indicator

// someReached tells whether a count is of those reached where an act is only said not to be
// done by all: "belum semuanya merekam, baru 1.200 orang".
func (c *context) someReached(s *sentence, z *zone, h *head) bool {
	at := c.commaAfter(h.core.to, z.tok)
	if !h.neg || h.core.to > z.tok || at >= z.tok || !c.leads(at, z.tok, c.a.particles.JustReached...) && !c.leads(at, z.tok, c.a.particles.Merely...) {
		return false
	}
	m := s.last(layerState, senseNotYet, s.from, h.core.from)
	return m != nil && c.leads(m.to, h.core.from, c.a.particles.Everyone...)
}
