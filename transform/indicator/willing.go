package indicator

// willing tells whether a word of wanting only says who did something of their own will,
// not what somebody wants to be reached: "warga yang mau mengaktifkan IKD 8.120 orang".
func (c *context) willing(s *sentence, z *zone, m *mark) bool {
	p := c.a.particles
	if m.from == s.from || m.to > z.tok || !c.leads(m.from, m.to, p.Willing...) || !c.lowered(m.from-1, p.Who...) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.act != "" && !h.group && !h.other && h.core.from >= m.to && h.core.to <= z.tok {
			return s.close(m.to, h.core.from, reachWilling) && s.first(layerAim, senseTarget, m.to, z.tok) == nil
		}
	}
	return s.close(m.to, z.tok, reachWilling) && s.first(layerAim, senseTarget, m.to, z.tok) == nil // "yang mau cuma 2.100 orang"
}

// reachWilling is how many words may stand between "yang mau" and what is done, or how many do it.
const reachWilling = 1
