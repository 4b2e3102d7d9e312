package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// findFrame is the year before publication that the headline says the article
// is about ("selama tahun 2021"), -1 for none: figures without a date of their
// own are that year's.
func (p *page) findFrame() int {
	pub := p.article.Published.Day
	if pub.IsZero() && p.day.precision == "day" {
		pub = p.day.day
	}
	if pub.IsZero() {
		return -1
	}
	for i := range p.dates {
		if p.dates[i].Start >= p.blocks[0].End {
			break
		}
		if d := &p.resolved[i]; d.ok && p.dates[i].Link == calendar.During && d.Precision == calendar.YearPrecise && d.Day.Year() < pub.Year() {
			return i
		}
	}
	return -1
}

// outsideFrame tells whether a claim is not told of the headline's year: blank cards
// in hand, of which only now is told, and what came or went in the weeks before the
// telling, "pekan lalu ada tambahan 2.000 keping".
func (p *page) outsideFrame(c *indicator.Claim, ind data.Indicator) bool {
	if blank(c) && ind.Kind == "stock" {
		return true
	}
	for i := range p.datesIn(c.Pre.Start, c.Post.End) {
		m := &p.dates[i]
		if m.Shape == calendar.Relative && (m.Of == calendar.Weeks || m.Of == calendar.Days) && m.Link != calendar.Since && (c.Pre.Has(m.Start) || c.Post.Has(m.Start)) {
			return true
		}
	}
	return false
}
