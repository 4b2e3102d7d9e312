package transform

import "rekap/transform/calendar"

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
