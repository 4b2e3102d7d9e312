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
