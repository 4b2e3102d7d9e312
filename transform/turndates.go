package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// turnDate is the date of a figure told in turn with as many others as dates were told in a
// row in front of them: "pada tahun 2021, 2022 dan 2023 berturut-turut 12.450, 18.320 dan
// 25.611 keping".
func (p *page) turnDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	first, before, many := p.turn(c)
	if many < 2 {
		return 0, false
	}
	last := p.firstDate(p.numbers[first].Start) - 1
	from := last
	for from > 0 && p.joined(p.dates[from-1].End, p.dates[from].Start, " ,") {
		from--
	}
	if last < 0 || last-from+1 != many || p.dates[from].Start < p.reading.Sentences[c.Sentence].Start {
		return 0, false
	}
	for i := from; i <= last; i++ {
		if !p.usable(i, ind) {
			return 0, false
		}
	}
	return from + before, true
}
