package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// whoHas is the region whose office is said to have the blank cards of a figure, where
// others go to it for some: "meminjam 200 keping dari Disdukcapil Kota Tarakan yang masih
// punya 1.200 keping". nil for none.
func (p *page) whoHas(c *indicator.Claim) []placed {
	n, w := p.numbers[c.Number].Start, p.r.places.Words()
	i := p.firstSpot(n) - 1
	if c.Family != "blangko_stock" || i < 0 || p.spots[i].Start < p.reading.Sentences[c.Sentence].Start {
		return nil
	}
	m, s := &p.spots[i], &p.settled[i]
	if m.Role != region.Office && m.Role != region.Kinded && m.Role != region.Plain || !s.ok || s.place.Level == data.Nation {
		return nil
	}
	between := p.lower[m.End:n]
	if strings.ContainsAny(between, ",;:\"“") || !opensWith(strings.TrimLeft(between, " "), w.That) || !p.says(m.End, n, w.KindVerbs) {
		return nil
	}
	return p.spot(i)
}
