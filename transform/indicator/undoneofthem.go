package indicator

// undoneOfThem tells whether those coming of age whom a figure counts are told, in a clause of
// their own, as those not yet recorded, far behind though it stands: "17 ribu pemilih pemula
// yang masuk daftar pemilih (DP4) di kabupaten itu yang belum merekam".
func (c *context) undoneOfThem(s *sentence, z *zone, h *head) bool {
	if h.family != "pemula" || h.core.from > z.tok+reachThoseCounted || h.core.from < z.tok {
		return false
	}
	for i := range s.heads {
		n := &s.heads[i]
		if n.family != "record" || !n.neg || n.core.from < h.core.to {
			continue
		}
		that := s.last(layerGrammar, senseThat, h.core.to, n.core.from)
		if that == nil || !s.close(that.to, n.core.from, reachNot) || figureBetween(c.toks, h.core.to, n.core.from) {
			return false
		}
		_, weak, strong := s.between(h.core.to, n.core.from)
		return strong == 0 && (weak == 0 || weak <= 2 && !c.commaBetween(h.core.to, n.core.from))
	}
	return false
}

// reachThoseCounted is within how many tokens behind a figure those it counts stand.
const reachThoseCounted = 2
