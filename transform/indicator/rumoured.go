package indicator

// disclaimed tells whether a figure is that of a rumour or report which its sentence says to be
// wrong: "membantah kabar 21 ribu warga belum merekam", "Angka 21 ribu yang beredar itu tidak
// benar".
func (c *context) disclaimed(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := z.tok - 1; i >= s.from && z.tok-i <= reachRumour; i-- {
		if c.toks[i].kind != word && c.toks[i].kind != place || c.lowered(i, p.Joining...) || c.lowered(i, p.Contrasts...) {
			return false
		}
		if c.lowered(i, p.Rumours...) {
			return c.leads(max(s.from, i-reachRefuting), i, p.Refuting...) || c.saidWrong(z.tok+1, c.commaAfter(z.tok+1, s.to))
		}
	}
	return false
}

// saidWrong tells whether words between two tokens call something wrong, before the next figure.
func (c *context) saidWrong(from, to int) bool {
	p := c.a.particles
	for i := from; i < to && c.toks[i].kind != figure; i++ {
		if c.lowered(i, p.Wrong...) && !c.lowered(i+1, p.AnyOne...) && !c.lowered(i-1, p.Negations...) || c.lowered(i, p.Right...) && c.lowered(i-1, p.Negations...) {
			return true
		}
	}
	return false
}

// disclaimBefore takes the figures of the sentence before for none where a sentence says right
// away that they are wrong: "Angka itu keliru, seharusnya 2.140 orang".
func (c *context) disclaimBefore(s *sentence, first int) {
	p, at := c.a.particles, c.start(s)
	if at+1 >= s.to || !c.lowered(at, p.Rumours...) && !c.lowered(at, p.Reports...) || !c.lowered(at+1, p.Told...) || !c.saidWrong(at+2, min(s.to, at+2+reachRefuting)) {
		return
	}
	for j := first - 1; j >= 0 && c.claims[j].Sentence == c.claims[first-1].Sentence && c.lastAt == c.seq-1; j-- {
		if cl := &c.claims[j]; cl.Role == "" {
			cl.Role, cl.Reason, cl.Indicator = "no_indicator", saidToBeWrong, ""
		}
	}
}

// saidToBeWrong is the reason of a figure that the text denies.
const saidToBeWrong = "said not to be the right number"

const (
	// reachRumour is within how many tokens before a figure the rumour is named that tells it.
	reachRumour = 8
	// reachRefuting is within how many tokens before a rumour it is refuted, or behind a
	// report called wrong.
	reachRefuting = 3
)
