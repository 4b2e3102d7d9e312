package indicator

// wasAble tells whether "bisa" tells what was reached at a time that is over, not what may
// be: "tahun 2024 yang waktu itu bisa mencapai 13.416 orang", "tahun lalu bisa 9.000".
func (c *context) wasAble(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.leads(m.from, m.to, c.a.particles.May...) || !s.close(m.to, z.tok, reachAble) {
		return false
	}
	if e := s.last(layerFlow, senseEarlier, z.pre.from, m.from); e != nil && s.close(e.to, m.from, reachAble) {
		return s.last(layerAim, senseTarget, z.pre.from, m.from) == nil
	}
	for i := m.from - 1; i >= z.pre.from && i >= m.from-reachAble; i-- {
		if c.toks[i].kind != date {
			continue
		}
		d := &c.t.Dates[c.toks[i].ref]
		return (d.Past || d.Offset < 0) && s.close(i+1, m.from, reachAble) && s.last(layerAim, senseTarget, z.pre.from, m.from) == nil
	}
	return false
}

// reachAble is how many words may stand between a time that is over, "bisa" and the
// figure.
const reachAble = 3
