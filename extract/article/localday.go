package article

import (
	"time"

	"rekap/extract"
)

// localDay is the day in Western Indonesia of a time that is stated in UTC, as programs
// write it: what appears before seven in the morning is of the day before there. It stays
// the stated day where the page prints that one for its readers, or its address has it.
func localDay(p extract.Published, cands []candidate) time.Time {
	if p.At.IsZero() || p.Basis == extract.DateByline {
		return p.Day
	}
	if _, offset := p.At.Zone(); offset != 0 {
		return p.Day
	}
	y, m, d := p.At.In(westIndonesia).Date()
	day := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	for _, c := range cands {
		if (c.basis == extract.DateByline || c.basis == extract.DateURL) && c.date.day.Equal(p.Day) {
			return p.Day
		}
	}
	return day
}
