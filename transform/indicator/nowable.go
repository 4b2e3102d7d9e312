package indicator

// nowAble tells whether "bisa" tells what has been reached by now, not what may be: "kini bisa
// mencapai 60 persen", "sekarang cukup baik, bisa mencapai 60 persen", "akhirnya bisa naik
// sampai 60 persen". Told behind a figure of now, or behind words of hope, it is still to come.
func (c *context) nowAble(s *sentence, z *zone, m *mark) bool {
	p := c.a.particles
	if m.to > z.tok || !c.leads(m.from, m.to, p.May...) || !c.leads(m.from, z.tok, p.Getting...) && !c.leads(m.from, z.tok, p.NewLevel...) || !s.close(m.to, z.tok, reachAble) {
		return false
	}
	for i := m.from - 1; i >= s.from && i >= m.from-reachNowAble; i-- {
		from := max(s.from, i-reachAble)
		switch {
		case c.toks[i].kind == figure, c.toks[i].kind == number, c.toks[i].kind == stop:
			return false
		case c.toks[i].kind == date && c.t.Dates[c.toks[i].ref].Now, c.lowered(i, p.AtLast...):
			if t := s.last(layerAim, senseTarget, from, i); t != nil {
				if _, _, strong := s.between(t.to, i); strong > 0 {
					from = t.to // "di bawah target, tapi akhirnya bisa"
				}
			}
			return s.last(layerAim, senseTarget, from, m.from) == nil && s.last(layerAim, senseHope, from, m.from) == nil && !figureBetween(c.toks, from, i)
		case c.toks[i].kind == date && (i == s.from || !c.lowered(i-1, p.AtLast...)):
			return false
		}
	}
	return false
}

// reachNowAble is within how many tokens in front of "bisa" a word for now stands.
const reachNowAble = 4
