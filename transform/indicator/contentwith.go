package indicator

// contentWith tells whether a share is what somebody would be content to reach: "kalau 10
// persen dari target itu tembus, kita sudah syukur".
func (c *context) contentWith(s *sentence, z *zone) bool {
	p := c.a.particles
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

// reachContent is how many tokens before a share the word of its case may stand.
const reachContent = 4
