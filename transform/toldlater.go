package transform

import (
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// toldLater tells whether date i, printed like a speaker's day, is told within a quotation that
// ends with the day on which it was said: `"Kami layani di pasar, Jumat (22/6) kemarin," kata
// kepala dinas, Sabtu.`
func (p *page) toldLater(i int) bool {
	j, k := i+1, p.sentenceAt(p.dates[i].Start)
	if k < 0 || j >= len(p.dates) || p.dates[j].Start >= p.reading.Sentences[k].End {
		return false
	}
	a, b := &p.resolved[i], &p.resolved[j]
	if !b.ok || b.Kind != calendar.Statement || b.Precision != calendar.DayPrecise || !b.Day.After(a.Day) {
		return false
	}
	between := indicator.Span{Start: p.dates[i].End, End: p.dates[j].Start}
	return strings.ContainsAny(p.text[between.Start:between.End], "\"”") && p.saidIn(between)
}
