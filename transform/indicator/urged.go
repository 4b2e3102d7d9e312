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
