package indicator

// usualAmount is why a figure of an office's pace counts nothing.
const usualAmount = "a usual or daily amount, not a total"

// partOfPace tells whether a count is a part of a usual amount told before it: "Setiap hari
// sekitar 60 warga datang, 20 di antaranya aktivasi IKD".
func (c *context) partOfPace(s *sentence, z *zone, at int) bool {
	cl := &c.claims[at]
	if cl.Percent || !c.ofThatNumber(s, z) && !c.leads(z.tok+1, min(z.post.to, z.tok+1+reachSome), c.a.particles.Among...) {
		return false
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		if o := &c.claims[j]; !o.Percent && c.t.Numbers[o.Number].Value > z.num.Value {
			return o.Role == "daily"
		}
	}
	return false
}

// grewWithin tells whether the stretch of time that a word of usual amounts names is only the
// one within which a level grew: "dalam sebulan hanya bertambah 414 orang".
func (c *context) grewWithin(s *sentence, m *mark, z *zone) bool {
	p := c.a.particles
	if m.from <= s.from || m.to > z.tok || !c.lowered(m.from-1, p.Lasting...) {
		return false
	}
	g := s.first(layerState, senseGrowth, m.to, z.tok)
	return g != nil && s.close(m.to, g.from, reachGrew) && !c.leads(m.to, g.from, p.Best...) && !c.leads(m.to, g.from, p.Average...)
}

// reachGrew is how many words may stand between a stretch of time and the growth within it.
const reachGrew = 2
