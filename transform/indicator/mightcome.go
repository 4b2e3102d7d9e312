package indicator

// mightCome tells whether a figure is only what may come of a case that opens the sentence, in
// a clause without figures: "Kalau semua camat bergerak, bisa 20 ribu orang". A case of the
// reckoning supposes nothing, "Kalau dihitung dari yang sudah merekam, bisa 5,6 persen", nor
// does one of what was reached, "Kalau pekan lalu, sudah bisa 5 persen".
func (c *context) mightCome(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := s.from; i+1 < z.tok && i < s.from+reachCaseOpens; i++ {
		if !c.lowered(i, p.Cases...) {
			continue
		}
		to := c.commaAfter(i, z.tok)
		if to >= z.tok || to > i+reachCaseClause || figureBetween(c.toks, i, to) || c.leads(i+1, to, p.Totalled...) || s.first(layerBack, senseReckoned, i, to) != nil || s.first(layerAim, senseTarget, i, to) != nil {
			return false
		}
		at := max(to+1, z.tok-reachMight)
		return c.leads(at, z.tok, p.May...) && !c.leads(to+1, z.tok, p.Already...) && !c.leads(to+1, z.tok, p.JustReached...) && !figureBetween(c.toks, to, z.tok) && !c.commaBetween(at, z.tok)
	}
	return false
}

const (
	// reachCaseClause is within how many tokens a clause that tells a case ends.
	reachCaseClause = 14
	// reachMight is within how many tokens before a figure it says that it may come.
	reachMight = 4
)
