package indicator

import "rekap/transform/calendar"

// guessedLater tells whether a figure told as reached is only what somebody takes to be so at
// a time told right beside the word for it: "Mungkin pertengahan tahun kita sudah bisa 80
// persen", "Bulan Juni barangkali sudah 5.000 orang".
func (c *context) guessedLater(s *sentence, z *zone, cl *Claim) bool {
	if cl.Aim != "actual" {
		return false
	}
	for i := z.tok - 1; i >= s.from && c.toks[i].kind != figure; i-- {
		if c.toks[i].kind != date {
			continue
		}
		if _, _, strong := s.between(i+1, z.tok); strong > 0 || z.tok-i > reachGuessedTime {
			return false
		}
		p := c.a.particles
		return c.leads(max(s.from, i-reachBesideGuess), i, p.Perhaps...) || c.leads(i+1, min(i+1+reachBesideGuess, z.tok), p.Perhaps...) || c.ableLater(s, z, &c.t.Dates[c.toks[i].ref])
	}
	return false
}

// ableLater tells whether a share is what can be reached by a part of this year that is
// still to come: "akhir tahun kita sudah bisa 80 persen".
func (c *context) ableLater(s *sentence, z *zone, d *calendar.Mention) bool {
	at := z.hedgedFrom(c.toks) - 1
	if !percent(z.num) || at < s.from || !c.lowered(at, c.a.particles.May...) {
		return false
	}
	return ahead(d) || d.Part == calendar.Middle && d.Shape == calendar.Relative && d.Of == calendar.Years && d.Offset == 0 && !d.Past && !d.Now && !d.This
}

const (
	// reachBesideGuess is within how many tokens of a time the word of guessing stands.
	reachBesideGuess = 2
	// reachGuessedTime is within how many tokens before a figure its guessed time stands.
	reachGuessedTime = 7
)
