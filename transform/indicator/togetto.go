package indicator

// toGetTo tells whether a share is only one to get to: "kurang 10 persen untuk sampai ke 25
// persen", "sulit mencapai 25 persen", "10 persen lagi baru 25 persen".
func (c *context) toGetTo(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok
	if c.lowered(at-1, p.JustReached...) {
		return c.againAt(s, at-2)
	}
	for at > s.from && (c.lowered(at-1, p.Towards...) || c.lowered(at-1, p.Inside...)) {
		at--
	}
	if at--; at <= s.from || !c.lowered(at, p.Until...) && !c.lowered(at, p.Getting...) {
		return false
	}
	if c.againAt(s, at-1) {
		return true // "kurang sedikit lagi sampai 25 persen"
	}
	for at > s.from && c.lowered(at-1, p.Able...) {
		at--
	}
	if c.lowered(at-1, p.For...) || c.lowered(at-1, p.SoThat...) {
		at-- // "sulit untuk mencapai 25 persen"
		if c.lowered(z.tok-1, p.Until...) || c.lowered(z.tok-1, p.Towards...) {
			return true
		}
	}
	return z.num.Decimals == 0 && at > s.from && c.lowered(at-1, p.Ease...)
}

// againAt tells whether a token is "lagi", behind what is still to come.
func (c *context) againAt(s *sentence, i int) bool {
	return i > s.from && s.first(layerState, senseAgain, i, i+1) != nil
}
