package indicator

// reachTold is within how many words of its opening a sentence points back to a whole.
const reachTold = 5

// amongTold tells whether a sentence points back to those counted before it as to a whole
// in which its figure lies: "Di dalamnya ada pemula 2.130 orang", "Pada angka itu terdapat
// 2.130 pemula", "Itu sudah termasuk 2.130 pemula"; or counts it in behind a comma: "7.455
// belum merekam, termasuk 2.130 pemula".
func (c *context) amongTold(s *sentence, z *zone) bool {
	p, from := c.a.particles, c.start(s)
	if c.leads(from, z.tok, p.Within...) {
		return true
	}
	for i := z.pre.from; i+1 < z.tok; i++ {
		if c.toks[i].kind == comma && c.lowered(i+1, p.CountedIn...) {
			return true
		}
	}
	inside := c.lowered(from, p.Inside...) || c.lowered(from, p.Starting...)
	for i := from; i < min(z.tok, from+reachTold); i++ {
		back := c.lowered(i, p.Told...) || c.lowered(i, p.They...)
		switch {
		case inside && back, c.lowered(i, p.CountedIn...):
			return true
		case !back && !c.lowered(i, p.Inside...) && !c.lowered(i, p.Starting...) && !c.lowered(i, p.Amidst...) && !c.lowered(i, p.Totals...) && !c.lowered(i, p.Shares...) && !c.lowered(i, p.Already...):
			return false // "Di kabupaten itu", "Di luar itu"
		}
	}
	return false
}
