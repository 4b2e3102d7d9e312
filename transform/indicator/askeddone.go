package indicator

// askedDone tells whether a share is told as done only by those who ask for it: "meminta
// setiap daerah sudah di angka 30 persen", "daerah dituntut sudah 30 persen", "dikejar
// supaya sudah 50 persen".
func (c *context) askedDone(z *zone, m *mark) bool {
	p := c.a.particles
	if !percent(z.num) || c.leads(m.to, z.tok, p.JustReached...) || c.leads(m.to, z.tok, p.Merely...) {
		return false
	}
	region := false
	for i := m.from - 1; i >= max(z.pre.from, m.from-reachAskedDone); i-- {
		switch k := c.toks[i].kind; {
		case c.lowered(i, p.SoThat...):
			return true
		case k != word && k != date && k != place, c.lowered(i, p.Who...), c.lowered(i, p.Because...), c.lowered(i, p.Contrasts...):
			return false
		case c.lowered(i, p.Demanding...), c.lowered(i, p.SetBehind...):
			return region || i == m.from-1
		}
		region = region || c.lowered(i, p.Regions...)
	}
	return false
}

// reachAskedDone is within how many words behind what is asked for it is told as done.
const reachAskedDone = 10
