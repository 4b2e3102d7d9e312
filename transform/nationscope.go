package transform

import (
	"slices"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// scopeReach is over how many sentences a topic told for the whole nation holds.
const scopeReach = 2

// nationTopic is the nation where the sentence before a share without a place tells, without a
// figure, what follows for the whole nation: "Secara nasional kepemilikan akta terus naik.
// Tahun 2015 baru 75 persen".
func (p *page) nationTopic(c *indicator.Claim) (region.Place, bool) {
	for k := c.Sentence; k >= 0 && k >= c.Sentence-scopeReach; k-- {
		s := p.reading.Sentences[k]
		if p.blockAt(s.Start) != c.Block {
			break
		}
		i := p.firstSpot(s.End) - 1 // the last, behind a dateline
		if i < 0 || p.spots[i].Start < s.Start {
			continue
		}
		m := &p.spots[i]
		if p.r.places.Standard(p.text[m.Start:m.End]) && !after(p.text[:m.Start], p.r.places.Words().Averages...) || p.speakersOwn(c) {
			break
		}
		if !c.Percent || m.Role != region.Nationwide || containsAny(p.low(s), p.r.dateWords.Targets) {
			break
		}
		if k == c.Sentence || p.counted(k) {
			continue // "77,5 persen dari anak Indonesia": a sentence of the topic
		}
		if !slices.Contains(p.r.places.Words().Nation, p.lower[m.Start:m.End]) {
			break
		}
		return p.r.places.Lookup(data.NationCode)
	}
	return region.Place{}, false
}
