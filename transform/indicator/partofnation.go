package indicator

import "rekap/transform/numeral"

// partOfNation tells whether a count is of so many kabupaten and kota that they are the larger
// part of the nation, and not all of it: "perekaman di 300 kabupaten/kota baru 5 juta warga"; or
// goes on from a sentence about the others: "Adapun 300 kabupaten/kota lainnya baru mulai. Sampai
// saat ini baru lima juta warga yang direkam".
func (c *context) partOfNation(s *sentence, z *zone) bool {
	if percent(z.num) || z.num.Value < leastOfNation {
		return false
	}
	if c.othersAt > 0 && c.othersAt == c.seq-1 && !c.placeIn(span{s.from, z.tok}) {
		return true
	}
	for i := z.pre.from; i < z.tok; i++ {
		if c.someOfNation(i) && i > s.from && (c.lowered(i-1, c.a.particles.Inside...) || c.lowered(i-1, c.a.particles.For...)) {
			return true
		}
	}
	return false
}

// noteOthers remembers a sentence about the rest of the nation's regions, counted: "300
// kabupaten/kota lainnya".
func (c *context) noteOthers(s *sentence) {
	for i := s.from; i < s.to; i++ {
		if c.someOfNation(i) && c.leads(i+1, min(i+1+reachOtherRegions, s.to), c.a.particles.Others...) {
			c.othersAt = c.seq
		}
	}
}

// someOfNation tells whether at a token so many regions are counted as no province has, and fewer
// than all.
func (c *context) someOfNation(i int) bool {
	if k := c.toks[i].kind; k != number && k != figure {
		return false
	}
	n := &c.t.Numbers[c.toks[i].ref]
	return n.Unit.Class == numeral.Place && n.Value > mostInProvince && n.Value < allRegions
}

const (
	// mostInProvince is how many kabupaten and kota a province may have.
	mostInProvince = 40
	// allRegions is about how many of them the nation had when electronic cards began: 497.
	allRegions = 490
	// leastOfNation is the least count of people that so many regions may have.
	leastOfNation = 100000
	// reachOtherRegions is within how many tokens behind their number regions are told to be others.
	reachOtherRegions = 4
)
