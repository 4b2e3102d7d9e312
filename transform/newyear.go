package transform

import (
	"time"

	"rekap/transform/calendar"
)

// everywhereIKD is the year from which on every region had activations before it
// began: what is counted since its January is what came in.
const everywhereIKD = 2024

// sinceNewYear tells whether the words of a count of activations tell that they were
// made since the beginning of its year: "sejak Januari 2025 tercatat 1.090 warga".
func (p *page) sinceNewYear(m *mention) bool {
	if m.asOf.Year() < everywhereIKD || m.indicator != "ikd_activated" {
		return false
	}
	for i := range p.datesIn(m.claim.Pre.Start, m.claim.Post.End) {
		d, at := &p.resolved[i], &p.dates[i]
		if !m.claim.Pre.Has(at.Start) && !m.claim.Post.Has(at.Start) {
			continue
		}
		if d.ok && at.Link == calendar.Since && d.Day.Month() == time.January && d.Day.Year() == m.asOf.Year() {
			return true
		}
	}
	return false
}
