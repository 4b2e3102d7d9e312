package indicator

// centreAgreed tells whether the clause behind cards that were asked for says that the centre
// agreed to give them: "kami minta 3.000 keping, dan pusat sudah setuju". What it may agree
// to, or would under some condition, it has not: "semoga pusat setuju".
func (c *context) centreAgreed(z *zone) bool {
	p := c.a.particles
	for i := z.tok + 1; i+1 < len(c.toks) && i <= z.tok+reachAgreed && c.toks[i].kind != stop && c.toks[i].kind != figure; i++ {
		if c.lowered(i, p.Wishing...) || c.lowered(i, p.Cases...) || c.lowered(i, p.Once...) {
			return false
		}
		if !c.lowered(i, p.Centres...) {
			continue
		}
		at := i + 1
		for at < len(c.toks) && (c.lowered(at, p.Already...) || c.lowered(at, p.Also...)) {
			at++
		}
		if end := min(at+3, len(c.toks)); c.lowered(at, p.Agreeing...) {
			return !c.leads(at+1, end, p.Cases...) && !figureBetween(c.toks, at+1, end)
		}
	}
	return false
}

// reachAgreed is within how many tokens behind cards asked for the centre is named that agreed.
const reachAgreed = 12
