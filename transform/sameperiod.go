package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// samePeriod is the date of the figure told last before one that is said to be of the
// same period: "Adapun blangko yang diterima pada periode yang sama 14.000 keping".
func (p *page) samePeriod(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	if ind.Kind == "target" || !p.holds(p.low(s), p.r.dateWords.SamePeriod) {
		return 0, false
	}
	for j := len(p.reading.Claims) - 1; j >= 0; j-- {
		o := &p.reading.Claims[j]
		if o.Number >= c.Number || o.Indicator == "" || c.Sentence-o.Sentence > samePeriodReach {
			continue
		}
		if i, ok := p.zoneDate(o, p.r.indicators[o.Indicator]); ok {
			return i, p.usable(i, ind)
		}
	}
	return 0, false
}

// samePeriodReach is within how many sentences before the period was told.
const samePeriodReach = 4
