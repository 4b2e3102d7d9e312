package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// bareFlow is the period of the cards printed, or other documents issued, just before where a
// sentence only counts documents behind them, fewer than the cards and without a word of
// having them: "Sepanjang April dicetak 2.214 keping. Untuk KIA 640, akta lahir 388".
func (p *page) bareFlow(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if childDocument(c.Family) == "" || c.Percent || c.Source != indicator.Own || ind.Kind != "stock" || !p.onlyCounts(c) {
		return 0, false
	}
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-frameReach; k-- {
		for _, o := range p.claimsOf(k) {
			if o.Family != "print" || o.Role != "" || o.Block != c.Block || p.numbers[o.Number].Value <= p.numbers[c.Number].Value {
				continue
			}
			if i, ok := p.ownDate(&o, p.r.indicators[o.Indicator]); ok && p.period(i) {
				return i, true
			}
		}
	}
	if k := c.Sentence - 1; k >= 0 && p.reading.Sentences[k].Start >= p.blocks[c.Block].Start {
		return p.documentsIssued(k)
	}
	return 0, false
}

// documentsIssued is the period in which a sentence tells that family cards and such were
// issued: "menerbitkan 1.412 akta kematian sepanjang 2024".
func (p *page) documentsIssued(k int) (int, bool) {
	s := p.reading.Sentences[k]
	if !containsAny(p.low(s), p.r.dateWords.Issuing) {
		return 0, false
	}
	for n := p.firstNumber(s.Start); n < len(p.numbers) && p.numbers[n].Start < s.End; n++ {
		if class := p.numbers[n].Unit.Class; class != numeral.Document && class != numeral.Household {
			continue
		}
		for i := range p.datesIn(s.Start, s.End) {
			if p.period(i) {
				return i, true
			}
		}
	}
	return 0, false
}

// onlyCounts tells whether nothing but the names of documents stands in front of the
// figures of a claim's sentence, up to its own, and no date but that of its telling.
func (p *page) onlyCounts(c *indicator.Claim) bool {
	s, at := p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start
	if containsAny(" "+p.ownWords(s, s.End), p.r.dateWords.Having) || len(strings.Fields(p.lower[c.Pre.Start:max(c.Pre.Start, at)])) > mostNaming {
		return false
	}
	return p.onlyTelling(s)
}

// mostNaming is how many words may stand in front of a bare count: "Sementara untuk akta
// kelahiran".
const mostNaming = 5
