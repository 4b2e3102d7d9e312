package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// livingReach is within how many bytes behind a figure the place stands that those it counts
// live in.
const livingReach = 40

// livingIn is the place right behind a figure in which those live whom the office at place i
// in front of it counts, of a part of its region: "Disdukcapil Sanggau mencatat 3.120 warga di
// Kecamatan Entikong belum merekam". -1 where none is told, or only where most of them live.
func (p *page) livingIn(c *indicator.Claim, i int) int {
	w, n := p.r.places.Words(), &p.numbers[c.Number]
	k, whole := p.firstSpot(n.End), &p.settled[i]
	if k == len(p.spots) || !c.Post.Has(p.spots[k].Start) || !whole.ok || p.spots[k].Start-n.End > livingReach {
		return -1
	}
	m, in := &p.spots[k], &p.settled[k]
	part := in.ok && (above(whole.place.Code, in.place.Code) || in.place.Level == data.Subdist && in.place.Code == whole.place.Code)
	if !part || m.Role == region.Office || m.Role == region.Plain && blank(c) || !p.usableSpot(k, c) {
		return -1
	}
	between := p.lower[n.End:m.Start]
	if before, ok := cutAfter(between, w.Areawide); ok {
		between = before
	}
	between, ok := cutAfter(between, w.Living)
	if !ok || strings.ContainsAny(between, ",;:.(") || containsAny(between+" ", w.Mostly) || containsAny(between+" ", w.Extremes) || containsAny(between+" ", w.Occasions) || p.ownFigure(k, p.clauseEnd(m.End, c)) {
		return -1
	}
	return k
}
