package indicator

// firstTimersOf makes first-time holders some of those of an act whom their sentence opens
// with: "Di antara yang sudah merekam itu, 214 jiwa adalah pemilih pemula". Cards printed for
// them tell how many they are.
func (c *context) firstTimersOf(s *sentence, zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if cl.Family != "pemula" || cl.Percent || cl.Role != "" {
		return
	}
	from := c.pastQuotes(s.from, zs[k].tok)
	of := s.first(layerGrammar, senseOf, from, zs[k].tok)
	if of == nil || of.from > from {
		return
	}
	comma := c.commaAfter(of.to, zs[k].tok)
	if comma == zs[k].tok {
		return
	}
	for i := range s.heads {
		h := &s.heads[i]
		if acted[h.family] && h.family != "print" && !h.group && h.core.from >= of.to && h.core.to <= comma && s.first(layerGrammar, senseThat, of.to, h.core.from) != nil {
			cl.Role, cl.Reason = "cohort", "first-time holders among those told before"
			return
		}
	}
}
