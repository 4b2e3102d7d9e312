package indicator

// aimedApart tells whether a word of aiming stands in an earlier clause than a figure of something
// named anew, one that only concedes it or goes on with what is so now: "Meski masih mengejar
// target, KIA tembus 46 persen", "Petugas menyasar lansia, dan IKD kini 12 persen".
func (c *context) aimedApart(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok {
		return false
	}
	at := c.commaAfter(m.to, z.tok)
	if at == z.tok || !s.anyNamed(at, z.tok) {
		return false
	}
	return c.lowered(c.clauseFrom(s, m.from), c.a.particles.Conceding...) || c.nowBefore(s, at, z.tok)
}

// clauseFrom is the token behind the last comma in front of a token of a sentence, or its first.
func (c *context) clauseFrom(s *sentence, at int) int {
	for ; at > s.from; at-- {
		if c.toks[at-1].kind == comma && !c.toks[at-1].hidden {
			break
		}
	}
	return at
}

// reasoned tells whether people stand on the other side of a reason than a share, or of what
// comes of it: "baru 12 persen karena banyak wajib KTP tidak punya ponsel", "Anak didatangi
// sehingga cakupan KIA 46 persen". The share is not told of them.
func (c *context) reasoned(s *sentence, h *head, z *zone) bool {
	from, to := h.core.to, z.tok
	if h.core.from > z.tok {
		from, to = z.tok+1, h.core.from
	} else if at := c.clauseFrom(s, h.core.from); c.commaAfter(h.core.to, z.tok) < z.tok && (c.lowered(at, c.a.particles.Because...) || c.lowered(at, c.a.particles.SoThat...)) {
		return true
	}
	for i := from; i < to; i++ {
		if c.lowered(i, c.a.particles.Because...) || c.lowered(i, c.a.particles.Resulting...) {
			return true
		}
	}
	return false
}
