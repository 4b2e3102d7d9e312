package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// itemDate is the period told for all the documents of which a sentence gives the items
// by their kinds: "Sepanjang 2024 terbit 62.118 dokumen. Rinciannya, KTP-el 19.020
// keping, akta kelahiran 6.180 lembar".
func (p *page) itemDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if k < 0 || ind.Unit == data.UnitPercent || groups[c.Family] || blank(c) || !p.givesItems(c) {
		return 0, false
	}
	whole := p.reading.Sentences[k]
	if whole.Start < p.blocks[0].End || !containsAny(p.low(whole), p.r.dateWords.Issuing) || !p.documentsIn(whole, p.numbers[c.Number].Value) {
		return 0, false
	}
	for i := range p.datesIn(whole.Start, whole.End) {
		if p.period(i) && p.usable(i, ind) {
			return i, true
		}
	}
	return 0, false
}

// givesItems tells whether the sentence of a claim opens as one that gives the items of
// what was told, without a date but that of its telling.
func (p *page) givesItems(c *indicator.Claim) bool {
	s := p.reading.Sentences[c.Sentence]
	low := p.low(s)
	open := " " + strings.ReplaceAll(p.ownWords(s, s.End), ",", " ")
	if !containsAny(open[:min(len(open), announcingReach)], p.r.dateWords.Announcing) || containsAny(low, p.r.dateWords.Overall) {
		return false
	}
	return p.onlyTelling(s)
}

// onlyTelling tells whether a sentence has no date but that of its telling.
func (p *page) onlyTelling(s indicator.Span) bool {
	for i := range p.datesIn(s.Start, s.End) {
		if p.resolved[i].ok && !p.statement(i) {
			return false
		}
	}
	return true
}

// documentsIn tells whether a stretch counts documents of all kinds, which are no figure
// themselves, and more than one kind's.
func (p *page) documentsIn(s indicator.Span, kind float64) bool {
	for i := p.firstNumber(s.Start); i < len(p.numbers) && p.numbers[i].Start < s.End; i++ {
		if n := &p.numbers[i]; n.Value > kind && n.Unit.Class == numeral.Document && containsAny(p.lower[n.Unit.Start:n.Unit.End], p.r.dateWords.AnyDocuments) {
			return true
		}
	}
	return false
}
