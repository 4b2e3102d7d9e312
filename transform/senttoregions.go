package transform

import (
	"rekap/data"
	"rekap/transform/region"
)

// sentToRegions gives the nation the cards that the ministry is told to have sent to regions
// everywhere, in a sentence that names none: "Kemendagri telah mendistribusikan 3 juta keping
// ke sejumlah daerah".
func (p *page) sentToRegions() {
	nation, ok := p.r.places.Lookup(data.NationCode)
	if !ok {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "blangko_received" || m.title || m.place.Code == data.NationCode || m.place.Code == "" || p.spotInSentence(m) {
			continue
		}
		low := p.low(p.reading.Sentences[m.claim.Sentence])
		if containsAny(low, p.r.centre.ministry) && containsAny(low, p.r.places.Words().ToRegions) {
			p.toldOn(i, nation)
		}
	}
}

// toldOn moves a mention, and those that only tell it again, to another region.
func (p *page) toldOn(i int, to region.Place) {
	m := &p.mentions[i]
	own := m.place
	for j := i; j < len(p.mentions); j++ {
		if o := &p.mentions[j]; j == i || o.indicator == m.indicator && o.value == m.value && o.place == own && !p.spotInSentence(o) {
			o.place = to
		}
	}
}
