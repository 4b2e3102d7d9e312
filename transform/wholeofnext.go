package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
)

// wholesOfNext doubts counts without words of their own that were taken for those who did
// something, where the sentence behind them takes the share of those out of them: "Di kota itu
// ada 84.300 orang. Dari jumlah itu 61 persen sudah memiliki KIA".
func (p *page) wholesOfNext() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt == "" && m.claim.Source >= indicator.List && m.claim.Of < 0 && p.nextSharesOut(m) {
			m.doubt = unclear
		}
	}
}

// nextSharesOut tells whether the sentence behind a count opens with "dari jumlah itu" and tells
// the share of those the count was taken for.
func (p *page) nextSharesOut(m *mention) bool {
	k := m.claim.Sentence + 1
	if m.unit == data.UnitPercent || k >= len(p.reading.Sentences) || !p.refersBack(k) {
		return false
	}
	if own := p.claimsOf(m.claim.Sentence); own[len(own)-1].Number != m.claim.Number {
		return false
	}
	open, claims := " "+strings.TrimLeft(p.low(p.reading.Sentences[k]), " \"“”"), p.claimsOf(k)
	if len(claims) == 0 || !slices.ContainsFunc(p.r.dateWords.Partings, func(w string) bool { return strings.HasPrefix(open, w) }) {
		return false
	}
	of := p.r.indicators[claims[0].Indicator].ShareOf
	return of != nil && of.Part == m.indicator && claims[0].Source == indicator.Own
}
