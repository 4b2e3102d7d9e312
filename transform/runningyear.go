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
