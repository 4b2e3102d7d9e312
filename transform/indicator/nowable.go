package indicator

// nowAble tells whether "bisa" tells what has been reached by now, not what may be: "kini bisa
// mencapai 60 persen", "sekarang cukup baik, bisa mencapai 60 persen". Told behind a figure of
// now, or behind words of hope, it is still to come.
func (c *context) nowAble(s *sentence, z *zone, m *mark) bool {
	p := c.a.particles
	if m.to > z.tok || !c.leads(m.from, m.to, p.May...) || !c.leads(m.from, z.tok, p.Getting...) || !s.close(m.to, z.tok, reachAble) {
		return false
	}
	for i := m.from - 1; i >= s.from && i >= m.from-reachNowAble; i-- {
		switch c.toks[i].kind {
		case figure, number, stop:
			return false
		case date:
			from := max(s.from, i-reachAble)
			return c.t.Dates[c.toks[i].ref].Now && s.last(layerAim, senseTarget, from, m.from) == nil && s.last(layerAim, senseHope, from, m.from) == nil && !figureBetween(c.toks, from, i)
		}
	}
	return false
}

// reachNowAble is within how many tokens in front of "bisa" a word for now stands.
const reachNowAble = 4
