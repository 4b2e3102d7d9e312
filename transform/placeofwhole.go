package transform

import (
	"rekap/transform/indicator"
)

// ofWholeBehind gives a part told before its whole, no region between them, the region named
// with the whole: "6.120 dari 28.300 wajib KTP di Kecamatan Kalitidu belum merekam". nil for
// no such whole or region.
func (p *page) ofWholeBehind(c *indicator.Claim) []placed {
	of := c.Of
	if other := p.formBehind(c); of < 0 && other != nil {
		of = other.Of
	}
	if of < 0 {
		return nil
	}
	whole := &p.reading.Claims[of]
	if whole.Sentence != c.Sentence || whole.Number <= c.Number || p.firstSpot(p.numbers[c.Number].End) != p.firstSpot(p.numbers[whole.Number].Start) {
		return nil
	}
	return p.namedBehind(whole)
}

// withinNamed gives the place named with the whole of a part where it lies in the region that is
// named in front of both: "Di Kabupaten Bojonegoro, 22.180 dari 28.300 wajib KTP di Kecamatan
// Kalitidu sudah merekam"; nil for none.
func (p *page) withinNamed(c *indicator.Claim, named []placed) []placed {
	if len(named) != 1 {
		return nil
	}
	out := p.ofWholeBehind(c)
	if len(out) != 1 {
		return nil
	}
	outer, inner := named[0].place, out[0].place
	if within(inner, outer) {
		return out
	}
	return nil
}
