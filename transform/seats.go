package transform

import (
	"rekap/transform/indicator"
)

// seatOf tells whether place i is the seat of another region than the article's,
// in which a figure behind it is told to be: "sisa di Soreang hanya 1.800 lembar".
func (p *page) seatOf(i int, c *indicator.Claim) bool {
	m, s := &p.spots[i], &p.settled[i]
	if !s.ok || s.place.Code == p.context.Place.Code || m.Start > p.numbers[c.Number].Start {
		return false
	}
	return after(p.text[:m.Start], p.r.places.Words().Seated...) && p.beside(m, c)
}
