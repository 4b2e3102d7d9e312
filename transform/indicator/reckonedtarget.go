package indicator

// reckonedTarget tells whether a noun of target, told of before, is only the subject of what it
// is reckoned from, which the figure of a zone counts: "Target itu dihitung dari jumlah
// pemilik KTP, sekitar 300.000 orang".
func (c *context) reckonedTarget(s *sentence, z *zone, m *mark) bool {
	p := c.a.particles
	if percent(z.num) || m.to >= z.tok || !c.lowered(m.from, p.TargetNouns...) || !c.lowered(m.to, p.Told...) && !c.lowered(m.to, p.Pointers...) || figureBetween(c.toks, m.to, z.tok) {
		return false
	}
	for i := m.to + 1; i+1 < z.tok; i++ {
		from := c.lowered(i+1, p.Starting...) && c.lowered(i, p.TakenFrom...)
		if (from || c.lowered(i, p.BasedOn...)) && s.anyNamed(i+1, z.tok) {
			return true
		}
	}
	return false
}
