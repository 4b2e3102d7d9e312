package transform

import (
	"slices"

	"rekap/transform/indicator"
)

// ofEarlier tells whether date i only dates an earlier level of what was told before, and a claim
// stands in a later paragraph: "Penduduknya kini 1,1 juta jiwa. Pada September 2012 lalu masih 1
// juta." says nothing of the wajib KTP told next.
func (p *page) ofEarlier(c *indicator.Claim, i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	if k < 0 || p.dates[i].Start >= p.passage(c) {
		return false
	}
	claims := p.claimsOf(k)
	return len(claims) > 0 && !slices.ContainsFunc(claims, func(o indicator.Claim) bool {
		return o.Indicator == "" || o.Indicator == c.Indicator || !p.figureOf(o.Indicator, p.reading.Sentences[k].Start)
	})
}
