package indicator

// passed tells whether a target is only what was passed by what a clause behind its
// comma tells: "sudah melebihi target, yang merekam mencapai 99,6 persen", "masih di bawah
// target, Kabupaten Sikka (31,2 persen)", "dulu masih di bawah target, tapi kini naik sampai
// 61,1 persen".
func (c *context) passed(s *sentence, z *zone, m *mark) bool {
	if at := c.commaAfter(m.to, z.tok); at == z.tok || !s.close(m.to, at, 1) || !c.leads(m.from, m.to, c.a.particles.TargetNouns...) {
		return false
	}
	a := s.last(layerBack, senseAgainst, s.from, m.from)
	if a == nil || !s.close(a.to, m.from, 1) {
		return false
	}
	_, _, strong := s.between(m.to, z.tok)
	return strong > 0 || s.anyNamed(m.to, z.tok) || c.regionIn(span{m.to, z.tok})
}
