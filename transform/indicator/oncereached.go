package indicator

// onceReached tells whether a share or count behind words that stand before another token
// is told as reached when something else came about: "melambat setelah mencapai angka 40
// persen", "begitu tembus 40 persen", "ketika sudah 40 persen".
func (c *context) onceReached(s *sentence, z *zone, from int) bool {
	p := c.a.particles
	for i := z.tok - 1; i >= max(from, z.pre.from) && s.close(i, z.tok, reachOnce); i-- {
		if c.toks[i].kind != word || !c.lowered(i, p.Once...) {
			continue
		}
		return c.leads(i+1, z.tok, p.Getting...) || c.leads(i+1, z.tok, p.Already...) || s.first(layerAim, senseReached, i+1, z.tok) != nil
	}
	return false
}

// reachOnce is how many words, that one told in, may stand between "setelah" and a figure
// that was reached.
const reachOnce = 6

// reachedSince tells whether a figure is reached that a hope in front of it only goes on
// from: "terus dikejar setelah mencapai 97,2 persen", "terus dikejar, kini mencapai 97,2
// persen".
func (c *context) reachedSince(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok {
		return false
	}
	if c.onceReached(s, z, m.to) {
		return true
	}
	return m.has(senseHope) && c.leads(max(m.to, z.tok-2), z.tok, c.a.particles.Getting...) && c.nowBefore(s, m.to, z.tok)
}
