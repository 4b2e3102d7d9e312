package indicator

// contentWith tells whether a share is what somebody would be content to reach: "kalau 10
// persen dari target itu tembus, kita sudah syukur", "8 persen tercapai sudah syukur".
func (c *context) contentWith(s *sentence, z *zone) bool {
	p := c.a.particles
	if c.wouldContent(z, s.to) {
		return true
	}
	for i := z.tok - 1; i >= z.pre.from && i >= z.tok-reachContent; i-- {
		if c.toks[i].kind != word {
			return false
		}
		if c.lowered(i, p.Cases...) {
			return !c.leads(i, z.tok, p.Already...) && c.leads(z.tok+1, s.to, p.Contented...)
		}
	}
	return false
}

// wouldContent tells whether the clause behind a figure says that its coming true, or no more
// than it, is enough for somebody, who has not reached it yet: "tercapai saja sudah syukur".
func (c *context) wouldContent(z *zone, to int) bool {
	p, enough := c.a.particles, false
	if c.leads(max(z.pre.from, z.tok-reachContent), z.tok, p.Already...) {
		return false
	}
	for i := z.tok + 1; i < to && (c.toks[i].kind == word || c.toks[i].hidden); i++ {
		switch {
		case enough && c.lowered(i-1, p.Already...):
			return c.lowered(i, p.Contented...)
		case c.lowered(i, p.ComeTrue...), c.lowered(i, p.Alone...):
			enough = !c.lowered(i-1, p.Already...)
		}
	}
	return false
}

// reachContent is how many tokens before a share the word of its case may stand.
const reachContent = 4
