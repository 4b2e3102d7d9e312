package indicator

// hopefulOf tells whether a count is only what somebody is hopeful of, and set by nobody, or a
// figure told as reached what he wishes or reckons to have by a time to come: "optimistis akhir
// tahun bisa menembus 6.000 orang", "berharap akhir tahun sudah 6.000 orang", "estimasi kami, pas
// Pilkada sudah bisa 99 persen".
func (c *context) hopefulOf(s *sentence, z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.hoped && cl.Aim == "target" {
		return !cl.Percent && c.leads(z.pre.from, z.tok, p.Hopeful...)
	}
	if cl.Aim != "actual" {
		return false
	}
	for i := z.tok - 1; i >= s.from && c.toks[i].kind != figure && c.toks[i].kind != stop; i-- {
		contest := c.lowered(i, p.Contests...)
		if !contest && (c.toks[i].kind != date || !ahead(&c.t.Dates[c.toks[i].ref])) {
			continue
		}
		if c.leads(i, z.tok, p.JustReached...) || c.leads(i, z.tok, p.Because...) {
			return false
		}
		if contest || cl.Percent {
			from := max(s.from, i-reachForecast)
			return !figureBetween(c.toks, from, i) && !c.nowBetween(from, z.tok) && (c.leads(from, i, p.Forecasts...) || c.leads(from, i, p.Wishing...) || c.leads(from, i, p.Hopeful...) || contest && cl.Percent && c.leads(i+1, min(i+3, z.tok), p.Future...))
		}
		m := s.last(layerAim, senseHope, s.from, i)
		return m != nil && (c.leads(m.from, m.to, p.Wishing...) || c.leads(m.from, m.to, p.Hopeful...)) && s.close(m.to, i, reachForeseen)
	}
	return false
}

// nowBetween tells whether a date that means now stands among the tokens: "menjelang Pilkada,
// saat ini sudah 97 persen".
func (c *context) nowBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind == date && c.t.Dates[c.toks[i].ref].Now {
			return true
		}
	}
	return false
}

// reachForecast is within how many tokens before a time to come the word of reckoning with it stands.
const reachForecast = 6
