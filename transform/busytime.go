package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// busyTime is the only date of a sentence without figures for what was made right behind
// it in its paragraph, where it tells that the work was busiest then, or how it went
// throughout a time: "Paling ramai Agustus, musim sekolah. Sampai 1.904 keping",
// "Sepanjang 2023 loketnya penuh. Mesinnya menghasilkan 14.208 KTP".
func (p *page) busyTime(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if ind.Kind != "flow" || blank(c) || k < 0 || p.counted(k) || p.toldPresent(c) {
		return 0, false
	}
	b, s := p.blocks[c.Block], p.reading.Sentences[k]
	if b.Title || s.Start < b.Start || !p.onlyTelling(p.reading.Sentences[c.Sentence]) {
		return 0, false
	}
	found, n := 0, 0
	for i := range p.datesIn(s.Start, s.End) {
		if !p.statement(i) {
			found = i
			n++
		}
	}
	if n != 1 || !p.usable(found, ind) {
		return 0, false
	}
	switch m := &p.dates[found]; m.Shape {
	case calendar.MonthOnly, calendar.MonthYear:
		return found, m.Link == calendar.During || p.holds(p.low(s), p.r.dateWords.Busiest)
	case calendar.YearOnly:
		return found, m.Link == calendar.During
	}
	return 0, false
}
