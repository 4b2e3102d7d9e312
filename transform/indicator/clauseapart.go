package indicator

// aimedApart tells whether a word of aiming stands in an earlier clause than a figure of something
// named anew, one that only concedes it or goes on with what is so now: "Meski masih mengejar
// target, KIA tembus 46 persen", "Petugas menyasar lansia, dan IKD kini 12 persen". So is what
// people are told to have done by now: "Targetnya sampai Desember, kini 9.000 warga sudah aktivasi".
func (c *context) aimedApart(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok {
		return false
	}
	at := c.commaAfter(m.to, z.tok)
	if at == z.tok {
		return false
	}
	if !s.anyNamed(at, z.tok) {
		return at > m.to && c.doneByNow(s, at, z)
	}
	return c.nowBefore(s, at, z.tok) || c.lowered(c.clauseFrom(s, m.from), c.a.particles.Conceding...)
}

// doneByNow tells whether a word of now stands behind a token in front of those counted, and they
// are told to have done something already.
func (c *context) doneByNow(s *sentence, from int, z *zone) bool {
	return c.nowBefore(s, from, z.tok) && c.alreadyBehind(z)
}

// alreadyBehind tells whether those counted are told right behind to have done something already:
// "9.000 warga Kota Palu yang sudah aktivasi".
func (c *context) alreadyBehind(z *zone) bool {
	for i := z.tok + 1; i < min(z.post.to, z.tok+reachAlready); i++ {
		switch k := c.toks[i].kind; {
		case k == comma, k == stop, k == figure:
			return false
		case c.lowered(i, c.a.particles.Already...):
			return true
		}
	}
	return false
}

// reachAlready is how far behind a count those counted may be told to have done it.
const reachAlready = 6

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
