package indicator

// urged tells whether a sentence only urges people to what its heads name, right behind a
// figure: "pemilih pemula 140.213 jiwa. Ia minta mereka segera merekam". The figures
// behind it go on with the one before.
func (c *context) urged(s *sentence) bool {
	if !c.seen || c.lastAt != c.seq-1 || c.claims[c.last].Family == s.heads[0].family {
		return false
	}
	return c.leads(s.from, s.heads[0].core.from, c.a.particles.Urging...)
}

// urgedFurther tells whether a target or hope behind a share only is what its place is urged
// to next, told behind "dan": "terendah dengan 48 persen dan diminta mengejar". A share that is
// to come true itself is one: "30 persen dan diminta tercapai tahun ini".
func (c *context) urgedFurther(z *zone, m *mark) bool {
	p, at := c.a.particles, z.tok+1
	if m.from <= at || !c.lowered(at, p.Joining...) {
		return false
	}
	for i := at + 1; i <= m.from && i <= at+reachUrged; i++ {
		if c.lowered(i, p.Urging...) || c.lowered(i, p.Pressing...) {
			return !c.leads(i, min(m.to+reachUrged, z.post.to), p.ComeTrue...)
		}
	}
	return false
}

// reachUrged is within how many tokens behind "dan" the word of urging stands.
const reachUrged = 3
