package indicator

// guessed tells whether a figure is only what a speaker trusts would come of a case
// that is not so yet: "Kalau data ganda dibersihkan, saya yakin kita di atas 90
// persen".
func (c *context) guessed(s *sentence, z *zone, cl *Claim) bool {
	if cl.Aim != "actual" || !c.leads(max(s.from, z.tok-reachGuess), z.tok, c.a.particles.Guesses...) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if !c.lowered(i, c.a.particles.Cases...) {
			continue
		}
		to := min(s.to, i+reachCase)
		if i < z.tok {
			to = min(to, z.tok)
		}
		return !figureBetween(c.toks, i, to) && c.leads(i, to, c.a.particles.CaseVerbs...)
	}
	return false
}

// reachGuess is within how many tokens before a figure the word of trust stands,
// reachCase within how many behind its conjunction what would be done.
const (
	reachGuess = 9
	reachCase  = 9
)
