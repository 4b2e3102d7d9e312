package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// fundedThen is the one time gone by that the sentence before, without a figure of the
// registry, gives the money that blank cards were bought with: "Hibah itu pernah diterima pada
// tahun 2023 sebesar Rp150 juta. Blangko yang dibeli 14 ribu keping".
func (p *page) fundedThen(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if k < 0 || c.Family != "blangko_received" || p.counted(k) || p.blocks[c.Block].Title || p.day.day.IsZero() {
		return 0, false
	}
	s, own, w := p.reading.Sentences[k], p.reading.Sentences[c.Sentence], p.r.dateWords
	if text := " " + p.low(s); !containsAny(text, w.Funds) || containsAny(text, w.Awaited) || p.datedWithin(own.Start, own.End) {
		return 0, false
	}
	found := -1
	for i := range p.datesIn(s.Start, s.End) {
		d := &p.resolved[i]
		if p.dates[i].Now || p.dates[i].This || d.Kind == calendar.Statement || !p.usable(i, ind) || !d.Day.Before(p.day.day) {
			continue
		}
		if found >= 0 {
			return 0, false
		}
		found = i
	}
	return found, found >= 0
}
