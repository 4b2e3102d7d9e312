package indicator

// beingPrinted tells whether the printing of cards is only under way: "KTP-el sudah tersedia,
// berproses dicetak 14 juta keping", "sedang dicetak 4.000 keping".
func (c *context) beingPrinted(s *sentence, best *head) bool {
	return best.family == "print" && best.core.from > s.from && c.lowered(best.core.from-1, c.a.particles.InProcess...)
}

// printedByCentre tells whether it is the centre that prints cards, which prints no people's
// cards but the blank ones: "pemerintah pusat sudah mencetak 2,4 juta keping".
func (c *context) printedByCentre(s *sentence, z *zone, best *head) bool {
	if best.family != "print" || percent(z.num) || best.core.to > z.tok {
		return false
	}
	p := c.a.particles
	for i := best.core.from - 1; i >= max(s.from, best.core.from-reachPrinter) && c.toks[i].kind == word; i-- {
		if c.lowered(i, p.Centres...) {
			return true
		}
		if !c.lowered(i, p.Already...) && !c.lowered(i, p.Also...) && !c.lowered(i, p.JustReached...) {
			return false
		}
	}
	return false
}

// reachPrinter is within how many tokens before the act who prints is named.
const reachPrinter = 3
