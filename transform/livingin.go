package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
	"rekap/transform/region"
)

// livingReach is within how many bytes behind a figure the place stands that those it counts
// live in.
const livingReach = 40

// livingIn is the place right behind a figure in which those live whom it counts: a part of the
// region at place i in front of it, as of an office, "Disdukcapil Sanggau mencatat 3.120 warga
// di Kecamatan Entikong belum merekam", "3.120 warga Entikong belum merekam", or the region of a
// part told aside, "Sejak diluncurkan di Entikong, 3.120 anak di Kabupaten Sanggau sudah
// memiliki KIA". -1 where none is told, or only where most of them live.
func (p *page) livingIn(c *indicator.Claim, i int) int {
	w, n := p.r.places.Words(), &p.numbers[c.Number]
	k, whole := p.firstSpot(n.End), &p.settled[i]
	if k == len(p.spots) || !c.Post.Has(p.spots[k].Start) || !whole.ok || p.spots[k].Start-n.End > livingReach {
		return -1
	}
	m, in := &p.spots[k], &p.settled[k]
	if !in.ok || !within(in.place, whole.place) && !(within(whole.place, in.place) && p.asideFrom(i, n.Start)) || m.Role == region.Office || m.Role == region.Plain && blank(c) || !p.usableSpot(k, c) {
		return -1
	}
	if p.residentsOf(n, m) {
		return k
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

// residentsOf tells whether a place stands right behind the noun of those a figure counts, and they
// are its residents: "3.120 warga Entikong". Not where the next figure is told right behind it.
func (p *page) residentsOf(n *numeral.Number, m *region.Mention) bool {
	if n.Unit.Class != numeral.Person || m.Start != n.Unit.End+1 || !slices.Contains(p.r.places.Words().Residents, p.lower[n.Unit.Start:n.Unit.End]) {
		return false
	}
	k := p.firstNumber(m.End)
	return k == len(p.numbers) || p.numbers[k].Start > m.End+1
}

// within tells whether a place is a part of another.
func within(part, whole region.Place) bool {
	return above(whole.Code, part.Code) || part.Level == data.Subdist && part.Code == whole.Code && whole.Level != data.Subdist
}

// asideFrom tells whether a comma parts place i from a figure behind it.
func (p *page) asideFrom(i, at int) bool {
	return strings.Contains(p.text[p.spots[i].End:at], ",")
}
