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
