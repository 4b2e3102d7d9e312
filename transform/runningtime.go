package transform

import (
	"time"

	"rekap/transform/calendar"
)

// runningTime takes the running month or year, and the last one, for that of the day on which the article's
// speaker spoke, where it came out in the first days of the next: "sepanjang bulan ini
// dicetak 6.120 keping", said on 31 January and printed on 1 February.
func (p *page) runningTime() {
	pub, told := p.article.Published.Day, p.day.day
	if pub.IsZero() || p.day.basis != "stated" || p.day.precision != "day" || told.Month() == pub.Month() || !told.Before(pub) || pub.Sub(told) > printedWithin {
		return
	}
	anchor := p.anchor
	anchor.Published = told
	for i := range p.dates {
		m := &p.dates[i]
		if !m.This && !m.Past || m.Chain || m.Same || m.Shape != calendar.Relative || m.Of != calendar.Months && m.Of != calendar.Years || p.blockSkipped(m.Start) {
			continue
		}
		if d, err := m.Resolve(&anchor); err == nil {
			p.resolved[i].Date, p.resolved[i].ok = d, true
		}
	}
}

// printedWithin is how long behind a statement its news comes out at the latest.
const printedWithin = 3 * 24 * time.Hour
