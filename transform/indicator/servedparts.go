package indicator

// servedParts tells whether people served are counted in front of what they came for:
// "376 warga terlayani: 122 cetak KTP-el, 88 KIA".
func (c *context) servedParts(s *sentence, z *zone) bool {
	for i := s.from + 1; i < z.tok; i++ {
		if end := c.toks[i].end; end < len(c.t.Text) && c.t.Text[end] == ':' && c.lowered(i, c.a.particles.Served...) {
			from := max(s.from, i-2)
			return figureBetween(c.toks, from, i) || kindBetween(c.toks, number, from, i)
		}
	}
	return false
}

// oneChannel tells whether a sentence opens with the one service of several that a count has
// come from: "Dari layanan di sekolah saja, warga yang mengaktifkan IKD 2.140 orang". That a
// month or a place alone made so many says when and where.
func (c *context) oneChannel(s *sentence, z *zone) bool {
	if !c.lowered(s.from, c.a.particles.Channels...) {
		return false
	}
	for i := s.from + 1; i < z.tok && i <= s.from+reachChannel; i++ {
		switch {
		case c.toks[i].kind == comma || c.toks[i].kind == figure || c.toks[i].kind == date || c.toks[i].kind == place, c.lowered(i, c.a.particles.Accounts...), c.lowered(i, c.a.particles.Totals...):
			return false
		case c.lowered(i, c.a.particles.Alone...):
			return c.toks[i+1].kind == comma
		}
	}
	return false
}

// reachChannel is within how many tokens of its opening a sentence says that it tells of one
// service alone.
const reachChannel = 10
