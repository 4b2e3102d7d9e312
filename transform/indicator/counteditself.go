package indicator

// countedItself tells whether a document without an indicator, and its issuing, is told only
// by another count, where the figure counts a document of its own: "1.200 akta kematian, dan
// 15.300 KTP-el", "15.300 KTP-el dan 1.200 akta kematian".
func (c *context) countedItself(s *sentence, z *zone, h *head) bool {
	if !h.other || h.doc == "" {
		return false
	}
	own := z.tok + 1
	if own < s.to && c.lowered(own, c.a.particles.Pieces...) {
		own++
	}
	counted, owned := false, false
	for i := range s.marks[layerHead] {
		m := &s.marks[layerHead][i]
		if !m.has(senseDoc) || m.from == s.from {
			continue
		}
		switch k := c.toks[m.from-1].kind; {
		case m.from == own:
			owned = h.core.from != own && (h.act == "" || m.value(senseDoc) != "other")
		case (k == number || k == figure) && (h.core.from == m.from || h.act != "" && h.span.has(m.span) && m.value(senseDoc) == "other"):
			counted = true
		}
	}
	return counted && owned
}
