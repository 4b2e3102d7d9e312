package indicator

// amongBase is the base of a share of those "di antaranya" or "dari mereka": the people
// named in front of it, "Warga yang sudah merekam, 30 persen di antaranya ditargetkan
// mengaktifkan IKD", or else those counted last in the sentence before; empty for none.
func (c *context) amongBase(s *sentence, z *zone) string {
	if !c.amongThem(z) && !c.ofThem(s, z) {
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

// someResidents leaves a count open that only goes on with the residents of whom it is told
// to be a part: "412.630 jiwa, 290.114 jiwa di antaranya sudah dewasa".
func (c *context) someResidents(z *zone, cl, o *Claim) {
	if cl.Family == "population" && cl.Source == List && o.Family == cl.Family && !cl.Percent && z.num.Value < c.t.Numbers[o.Number].Value {
		cl.Strength = min(cl.Strength, uncounted)
	}
}

// amongThem tells whether a figure is told as one "di antaranya", right behind it or its noun.
func (c *context) amongThem(z *zone) bool {
	at := z.tok + 1
	if !z.num.Unit.Empty() && at < z.post.to && c.toks[at].start == z.num.Unit.Start {
		at++
	}
	if at+1 < z.post.to && c.lowered(at, c.a.particles.At...) {
		at++
	}
	return at < z.post.to && c.lowered(at, c.a.particles.Among...)
}

// ofThem tells whether a figure is told as one "dari mereka", right behind it.
func (c *context) ofThem(s *sentence, z *zone) bool {
	of := s.first(layerGrammar, senseOf, z.tok+1, z.post.to)
	if of == nil || of.from > z.tok+1 {
		return false
	}
	it := s.first(layerGrammar, senseIt, of.to, z.post.to)
	return it != nil && s.close(of.to, it.from, 0)
}
