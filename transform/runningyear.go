package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// nowByYear tells whether the year of the telling stands right behind a level or a share of a
// list as its own: it is the level of now then, and of no year told with another figure. "67
// persen pada 2021, 79 persen tahun ini".
func (p *page) nowByYear(c *indicator.Claim, ind data.Indicator) bool {
	i, end := p.firstDate(p.numbers[c.Number].End), p.numbers[c.Number].End
	if c.Source != indicator.List || ind.Kind == "flow" || ind.Kind == "target" || i >= len(p.dates) || !c.Post.Has(p.dates[i].Start) {
		return false
	}
	m := &p.dates[i]
	if m.Start-end > ownDateReach || m.Event || m.Part != calendar.Whole || m.Link != calendar.Bare && m.Link != calendar.On {
		return false
	}
	return p.ofRunningYear(i) || m.Shape == calendar.Relative && m.Of == calendar.Years && m.This
}

// toldPresent tells whether words of now stand with a claim in its own part of
// the sentence: the date of what it goes on from is not its own then.
func (p *page) toldPresent(c *indicator.Claim) bool { return p.nowIn(c.Pre) || p.nowIn(c.Post) }

// soFarThisYear tells whether a count that mention o tells of the running year is told again
// with the month or day up to which it goes: of a year that is not over, that is the date of
// the data. "Pada 2021 ini 4.120 akta", "Hingga Agustus 2021 sudah 4.120 akta".
func (p *page) soFarThisYear(o, m *mention) bool {
	return o.dated && m.dated && !m.spoken && o.precision == "year" && m.precision != "year" && m.value == o.value &&
		m.indicator == o.indicator && p.r.indicators[o.indicator].Kind != "target" &&
		p.day.precision == "day" && o.asOf.Year() == p.day.day.Year() && m.asOf.Year() == o.asOf.Year() && !m.asOf.After(p.day.day)
}
