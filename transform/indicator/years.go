package indicator

import "rekap/transform/calendar"

// yearBefore tells whether a year is named among the tokens.
func (c *context) yearBefore(from, to int) bool {
	for i := from; i < to; i++ {
		if c.toks[i].kind == date && ofYear(&c.t.Dates[c.toks[i].ref]) {
			return true
		}
	}
	return false
}

// yearIn tells whether a year is named in a stretch of the text.
func (c *context) yearIn(sp Span) bool {
	for i := range c.t.Dates {
		if d := &c.t.Dates[i]; sp.Has(d.Start) && ofYear(d) {
			return true
		}
	}
	return false
}

func ofYear(d *calendar.Mention) bool {
	return d.Shape == calendar.YearOnly || d.Shape == calendar.Relative && d.Of == calendar.Years
}

// thatMonthAlone tells whether the date at a token in front of a figure is a month that
// is told alone, "Pada April saja ada 604 warga": what came in then, no level.
func (c *context) thatMonthAlone(z *zone, i int) bool {
	d := &c.t.Dates[c.toks[i].ref]
	return i+1 < z.tok && (d.Shape == calendar.MonthOnly || d.Shape == calendar.MonthYear) && c.lowered(i+1, c.a.particles.Alone...)
}
