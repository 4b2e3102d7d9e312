package transform

import (
	"time"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// everywhereIKD is the year from which on every region had activations before it
// began: what is counted since its January is what came in.
const everywhereIKD = 2024

// sinceNewYear tells whether the words of a count of activations tell that they were
// made since the beginning of its year: "sejak Januari 2025 tercatat 1.090 warga".
func (p *page) sinceNewYear(m *mention) bool {
	if m.asOf.Year() < everywhereIKD || m.indicator != "ikd_activated" || m.claim.Became {
		return false
	}
	return p.fromNewYear(m.claim, m.asOf.Year())
}

// fromNewYear tells whether a claim is told since the January of a year.
func (p *page) fromNewYear(c *indicator.Claim, year int) bool {
	for i := range p.datesIn(c.Pre.Start, c.Post.End) {
		d, at := &p.resolved[i], &p.dates[i]
		if !c.Pre.Has(at.Start) && !c.Post.Has(at.Start) {
			continue
		}
		if d.ok && at.Link == calendar.Since && d.Day.Month() == time.January && d.Day.Year() == year {
			return true
		}
	}
	return false
}
