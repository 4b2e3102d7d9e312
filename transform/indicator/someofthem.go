package indicator

// someOfThem tells whether an act is told, behind a comma or "yang", of some of the people
// counted only: "62.800 anak, sebagian sudah memiliki KIA", "2.800 pemula, yang di antaranya
// sudah direkam". Those that a count tells to be "di antaranya" are some themselves: "2.800
// di antaranya sudah direkam".
func (c *context) someOfThem(s *sentence, z *zone, h *head) bool {
	p := c.a.particles
	if percent(z.num) || h.group || h.other {
		return false
	}
	for i := z.tok + 2; i < h.core.from; i++ {
		opened := c.toks[i-1].kind == comma || c.lowered(i-1, p.Who...) || c.lowered(i-1, p.Contrasts...)
		if !opened || figureBetween(c.toks, i, h.core.from) || c.commaBetween(i, h.core.from) || !s.close(i, h.core.from, reachPortion) {
			continue
		}
		if c.lowered(i, p.Portions...) || c.leads(i, min(i+2, h.core.from), p.Among...) {
			return true
		}
	}
	return false
}

// reachPortion is within how many words before an act those of whom it is told stand.
const reachPortion = 6
