package indicator

import "rekap/transform/calendar"

// targetBy tells whether a word of having done, right in front of a share, is what a target
// set by its owner for a month or the end of a year is: "Target kami Desember sudah 80
// persen". What is told to have come true is reached, and a year may be over: "Target kita
// 2022 sudah 80 persen".
func (c *context) targetBy(s *sentence, t, m *mark, z *zone) bool {
	p := c.a.particles
	if !percent(z.num) || z.num.Decimals > 0 || m.to != z.tok || !c.leads(t.from, t.to, p.TargetNouns...) || c.leads(z.tok+1, s.to, p.ComeTrue...) {
		return false
	}
	owned, day := t.from <= c.pastQuotes(s.from, t.from), false
	for i := t.to; i < m.from; i++ {
		switch {
		case c.toks[i].kind == date:
			d := &c.t.Dates[c.toks[i].ref]
			day = d.Offset >= 0 && (d.Month > 0 && d.Year == 0 || d.Part == calendar.End)
		case c.toks[i].kind != word || !c.lowered(i, p.TargetOwners...):
			return false
		}
	}
	return owned && day
}
