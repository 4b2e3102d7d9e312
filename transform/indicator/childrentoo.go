package indicator

// childrenToo tells whether those of an age are named together with the children, so that no
// child is left out: "balita dan anak yang sudah memiliki KIA", "anak dan balita".
func (c *context) childrenToo(s *sentence, m *mark) bool {
	p := c.a.particles
	for i := range s.marks[layerHead] {
		h := &s.marks[layerHead][i]
		if !h.has(senseGroup) || h.value(senseGroup) != "anak" && h.value(senseGroup) != "child" {
			continue
		}
		if h.from == m.to+1 && c.lowered(m.to, p.Joining...) || h.to == m.from-1 && c.lowered(h.to, p.Joining...) {
			return true
		}
	}
	return false
}
