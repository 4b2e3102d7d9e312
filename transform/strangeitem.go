package transform

import (
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// strangeItem tells whether the item of a list right in front of a figure bears the name of a
// place elsewhere only, as villages do: "Tarakan Barat 2.310 orang, Karang Anyar 812 orang".
// Its figure is not that of the item before it.
func (p *page) strangeItem(c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	i := p.firstSpot(n.Start) - 1
	if i < 1 || !c.Pre.Has(p.spots[i].Start) || p.usableSpot(i, c) || p.settled[i].routed || p.dateOver(p.spots[i].Start, n.Start) {
		return false
	}
	m := &p.spots[i]
	if m.Role != region.Plain && !(m.Role == region.District && m.Bare) || !p.joined(m.End, n.Start, " (:") {
		return false
	}
	return p.spots[i-1].Role == region.District && p.joinedTo(i-1, i)
}

// dateOver tells whether a date stands between two offsets or reaches over the first: "selama
// Juli 2.417" is of the month.
func (p *page) dateOver(from, to int) bool {
	i := p.firstDate(to) - 1
	return i >= 0 && p.dates[i].End > from
}
