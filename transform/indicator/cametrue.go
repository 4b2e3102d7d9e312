package indicator

// cameTrue tells whether the target that a figure counts, named right behind it, is one that was
// reached: "baru 15.000 target aktivasi IKD di kota ini yang tercapai".
func (c *context) cameTrue(s *sentence, z *zone, m *mark) bool {
	p := c.a.particles
	if m.from != z.tok+1 && m.from != c.pastUnit(s, z) || !c.leads(m.from, m.to, p.TargetNouns...) {
		return false
	}
	for i := m.to; i+1 < s.to && i <= m.to+reachCame && !c.parts(i); i++ {
		if c.lowered(i, p.Who...) {
			if i++; c.lowered(i, p.Already...) {
				i++
			}
			return i < s.to && c.lowered(i, p.ComeTrue...)
		}
	}
	return false
}

// parts tells whether a token parts what stands on its two sides; brackets do not.
func (c *context) parts(i int) bool {
	switch k := c.toks[i].kind; k {
	case comma:
		b := c.t.Text[c.toks[i].start]
		return b != '(' && b != ')'
	default:
		return k == stop || k == figure
	}
}

// reachCame is within how many tokens behind a target "yang" leads to how much of it was reached.
const reachCame = 12
