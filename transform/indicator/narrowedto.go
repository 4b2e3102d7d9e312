package indicator

// obligedOf is those obliged to whom the residents counted by a figure are narrowed right
// behind it: "dari jumlah penduduk 239.345 yang wajib memiliki e-KTP, 8.559 belum"; nil
// where those obliged have a figure of their own.
func (c *context) obligedOf(s *sentence, z *zone, best *head) *head {
	if best.family != "population" || percent(z.num) {
		return nil
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from <= z.tok || h.family != "wajib" || h.act != "oblige" || !z.post.has(h.core) {
			continue
		}
		to := max(h.to, h.core.to)
		if s.close(z.tok+1, h.core.from, reachNarrowed) && !figureBetween(c.toks, to, s.breakAfter(to, min(to+reachOwn, s.to))) {
			return h
		}
		return nil
	}
	return nil
}

const (
	// reachNarrowed is how many words may stand between residents and what narrows them.
	reachNarrowed = 3
	// reachOwn is within how many tokens behind those obliged their own figure stands.
	reachOwn = 4
)
