package indicator

// comparedPeople tells whether a head only names others that the people told of are
// compared with: "memiliki KTP-el 97,4 persen, lebih sedikit dari yang sudah merekam".
func (c *context) comparedPeople(s *sentence, z *zone, h *head) bool {
	if h.core.from <= z.tok {
		return false
	}
	m := s.last(layerBack, senseAgainst, z.tok+1, h.core.from)
	if m == nil || !c.commaBetween(z.tok+1, m.from) {
		return false
	}
	that := s.first(layerGrammar, senseThat, m.to, h.core.from)
	return that != nil && that.from == m.to && s.close(that.to, h.core.from, reachDid)
}
