package indicator

// amongBase is the base of a share of those "di antaranya": the people named in front of
// it, "Warga yang sudah merekam, 30 persen di antaranya ditargetkan mengaktifkan IKD", or
// else those counted last in the sentence before; empty for none.
func (c *context) amongBase(s *sentence, z *zone) string {
	if !c.amongThem(z) {
		return ""
	}
	base, named := "", false
	for i := range s.heads {
		h := &s.heads[i]
		switch {
		case h.core.from > z.tok && z.post.has(h.core):
			named = named || !h.group && !generic(h.family)
		case z.pre.has(h.core) && h.family != "people":
			if base = denominator(h); base == "" {
				return ""
			}
		}
	}
	switch {
	case !named:
		return ""
	case base == "":
		return c.countBefore()
	}
	return base
}

// amongThem tells whether a figure is told as one "di antaranya", right behind it.
func (c *context) amongThem(z *zone) bool {
	at := z.tok + 1
	if at+1 < z.post.to && c.lowered(at, c.a.particles.At...) {
		at++
	}
	return at < z.post.to && c.lowered(at, c.a.particles.Among...)
}
