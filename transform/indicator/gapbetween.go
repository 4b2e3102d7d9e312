package indicator

// gapBetween tells whether a figure is how far two things named in front of it lie apart: "selisih
// antara kebutuhan dan pasokan sekitar 12.000 keping". How many are missing to a target are those
// that remain.
func (c *context) gapBetween(s *sentence, z *zone, hedged int) bool {
	p := c.a.particles
	for i := hedged - 1; i > s.from && c.toks[i].kind != figure; i-- {
		if !c.lowered(i, p.Amidst...) || !c.lowered(i-1, p.Distances...) && !(i-2 >= s.from && c.lowered(i-2, p.Distances...)) {
			continue
		}
		words, weak, strong := s.between(i+1, hedged)
		return words <= reachApart && weak+strong == 0 && !c.lowered(hedged-1, p.Who...) && c.leads(i+2, hedged-1, p.Joining...) &&
			(percent(z.num) || s.first(layerAim, senseTarget, i, hedged) == nil)
	}
	return false
}

// reachApart is how many words may name two things between a word of distance and how far apart
// they lie.
const reachApart = 12
