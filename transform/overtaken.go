package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// overtaken tells whether a claim is told for the running year or month, in its own
// part of the sentence, behind date i of a stretch before: "Tahun lalu baru 96,2
// persen, tahun ini sudah 97,9 persen" tells two levels, the second that of now.
func (p *page) overtaken(c *indicator.Claim, i int, ind data.Indicator) bool {
	if ind.Kind == "target" || !p.resolved[i].ok {
		return false
	}
	for j := range p.datesIn(c.Pre.Start, p.numbers[c.Number].Start) {
		if j > i && p.running(j) && before(p.resolved[i].Date, p.resolved[j].Date) {
			return true
		}
	}
	return false
}

// running tells whether a date names the year or month in which the page is told.
func (p *page) running(i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	if !d.ok || m.Event || d.Kind == calendar.Eventual || d.Kind == calendar.Beginning || p.day.precision != "day" || d.Day.Year() != p.day.day.Year() {
		return false
	}
	switch m.Shape {
	case calendar.YearOnly:
		return d.Precision == calendar.YearPrecise
	case calendar.Relative:
		return m.This && (d.Precision == calendar.YearPrecise || d.Precision == calendar.MonthPrecise && d.Day.Month() == p.day.day.Month())
	}
	return false
}

// before tells whether a date lies before the year or month of another.
func before(d, stretch calendar.Date) bool {
	if stretch.Precision == calendar.MonthPrecise && d.Precision != calendar.YearPrecise && d.Day.Year() == stretch.Day.Year() {
		return d.Day.Month() < stretch.Day.Month()
	}
	return d.Day.Year() < stretch.Day.Year()
}
