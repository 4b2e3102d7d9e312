package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// requestBehind is the date that the sentence behind cards that were asked for gives their
// request: "kami ajukan 6.000 keping. Permohonan itu sudah dimasukkan 6 Juni lalu".
func (p *page) requestBehind(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence + 1
	if c.Family != "blangko_requested" || k >= len(p.reading.Sentences) || p.counted(k) {
		return 0, false
	}
	s, w := p.reading.Sentences[k], p.r.dateWords
	text := " " + p.low(s)
	if p.blockAt(s.Start) != c.Block || !containsAny(text[:min(len(text), requestOpens)], w.Requests) || !containsAny(text, w.Filing) || containsAny(text, w.Awaited) {
		return 0, false
	}
	for i := range p.datesIn(s.Start, s.End) {
		if p.usable(i, ind) && p.resolved[i].Kind == calendar.Stated && p.resolved[i].Precision != calendar.YearPrecise && !p.dates[i].Now {
			return i, true
		}
	}
	return 0, false
}

// requestOpens is within how many bytes a sentence about a request names it.
const requestOpens = 30
