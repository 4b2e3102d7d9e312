package transform

import (
	"slices"
	"strings"

	"rekap/transform/indicator"
)

// ofStatistics is the doubt of figures that the article itself gives to a census or survey.
const ofStatistics = "of a census or survey, by the article's own words"

// statistics doubts the figures that a sentence behind them, in the same article, gives to a
// census or a survey, but those of paragraphs that name the population office: "… 69,5 persen.
// Data ini berasal dari Susenas BPS".
func (p *page) statistics() {
	for k := range p.reading.Sentences {
		s := p.reading.Sentences[k]
		if b := p.blockAt(s.Start); b == 0 || p.blocks[b].Skip || !p.givenToStatistics(s) {
			continue
		}
		for i := range p.mentions {
			m := &p.mentions[i]
			if m.doubt == "" && m.claim.Sentence < k && !p.nearOffice(m.claim) {
				m.doubt = ofStatistics
			}
		}
	}
}

// givenToStatistics tells whether a sentence says of the figures before it that they are those of
// a census or a survey, and not of the population office.
func (p *page) givenToStatistics(s indicator.Span) bool {
	text, w := strings.TrimLeft(p.low(s), "\"“( "), p.r.dateWords
	if !opensWith(text, w.ThoseData) || containsAny(text, p.r.places.Words().OwnOffices) {
		return false
	}
	for _, from := range w.DrawnFrom {
		if _, source, ok := strings.Cut(text, from); ok {
			source = " " + strings.Join(letterWords(source), " ") + " "
			return slices.ContainsFunc(w.Statistics, func(name string) bool { return strings.Contains(source, " "+name+" ") })
		}
	}
	return false
}

// nearOffice tells whether the paragraph of a claim names the population office.
func (p *page) nearOffice(c *indicator.Claim) bool {
	b := p.blocks[c.Block]
	return c.Block > 0 && containsAny(p.lower[b.Start:b.End], p.r.places.Words().OwnOffices)
}
