package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// lastDelivery is the date that the sentence before, without a figure, gives the blank cards
// that came last, where those asked for are told together with the fewer that came: "Kiriman
// terakhir tiba Agustus lalu dan tidak sesuai harapan. Kami minta 5.000 keping, diberi 800".
func (p *page) lastDelivery(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if k < 0 || p.counted(k) || !p.askedAndCame(c.Sentence) {
		return 0, false
	}
	s, w := p.reading.Sentences[k], p.r.dateWords
	if text := " " + p.low(s); !containsAny(text, w.Latest) || !containsAny(text, w.Deliveries) || containsAny(text, w.Awaited) {
		return 0, false
	}
	found := -1
	for i := range p.datesIn(s.Start, s.End) {
		d := &p.resolved[i]
		if p.dates[i].Now || d.Kind != calendar.Stated || d.Precision == calendar.YearPrecise || !p.usable(i, ind) {
			continue
		}
		if found >= 0 {
			return 0, false
		}
		found = i
	}
	return found, found >= 0
}

// askedAndCame tells whether a sentence tells of blank cards asked for and, behind them, of
// fewer that came.
func (p *page) askedAndCame(sentence int) bool {
	asked := 0.0
	for _, o := range p.claimsOf(sentence) {
		switch v := p.numbers[o.Number].Value; {
		case o.Indicator == "blangko_requested":
			asked = v
		case o.Indicator == "blangko_received" && v < asked:
			return true
		}
	}
	return false
}
