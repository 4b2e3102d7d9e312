package indicator

import (
	"sort"

	"rekap/transform/numeral"
	"rekap/transform/region"
)

// underNational tells whether a share names its region behind a target that is that of the
// nation or of no place, and so is what that region reached: "Target nasional 99,5 persen,
// Kapuas 98,66 persen". Where nobody is named for whom the target is, only a share to the
// tenth behind a round one is surely reached: "Target IKD 30 persen, Sambas 17,9 persen",
// "Provinsi menghendaki 60 persen, sedangkan Sambas 41,3 persen".
func (c *context) underNational(target, z *zone) bool {
	p := c.a.particles
	at := target.pre.from
	for at < target.tok && !c.lowered(at, p.Targets...) && !c.lowered(at, p.Demanding...) {
		at++
	}
	if at == target.tok || !c.ofPlaceIn(z, region.Plain, region.Kinded) && !c.ofWordPlace(z) {
		return false
	}
	for i := at + 1; i < target.tok; i++ {
		switch {
		case c.lowered(i, p.National...) || c.lowered(i, p.Centres...):
			return true
		case c.toks[i].kind == place:
			return false
		}
	}
	return tenths(z.num) && !tenths(target.num)
}

// tenths tells whether a number is given to the tenth or closer.
func tenths(n *numeral.Number) bool { return n.Decimals > 0 }

// ofWordPlace tells whether a region whose name is a common word or another thing as well
// stands in front of a figure: "Kapuas 98,66 persen".
func (c *context) ofWordPlace(z *zone) bool {
	if z.pre.from >= z.tok {
		return false
	}
	in := Span{c.toks[z.pre.from].start, c.toks[z.tok].start}
	for i := sort.Search(len(c.t.Places), func(i int) bool { return c.t.Places[i].Start >= in.Start }); i < len(c.t.Places) && in.Has(c.t.Places[i].Start); i++ {
		if c.t.Places[i].Role == region.Word {
			return true
		}
	}
	return false
}
