package indicator

import "math"

// someThatHave tells whether a share without words of its own opens with "ada yang": it is of
// regions told before without their names, "Ada yang baru dua persen, ada juga yang lima",
// and so is one farther on in a sentence that opens so, "Ada yang sudah lama jalan tetapi
// mentok di dua persen". A place named right behind it is the one: "ada yang baru 2 persen,
// yaitu Lasusua".
func (c *context) someThatHave(s *sentence, z *zone, cl *Claim) bool {
	if !cl.Percent || cl.Source == Own || c.placeBehind(s, z) || c.placeIn(z.pre) {
		return false
	}
	that := s.last(layerGrammar, senseThat, z.pre.from, z.tok)
	if that == nil {
		return false
	}
	at := that.from - 1
	if at > z.pre.from && c.lowered(at, c.a.particles.Also...) {
		at--
	}
	if at < z.pre.from || !c.lowered(at, c.a.particles.There...) {
		return false
	}
	return s.close(that.to, z.tok, reachThatHave) || at == c.start(s) && !c.leads(that.to, z.tok, c.a.particles.Ours...)
}

// reachThatHave is how many words may stand between "ada yang" and its figure: "masih baru".
const reachThatHave = 3

// leavesElsewhere tells whether the share of zone k is what the one right before it, of regions
// without their names, leaves of all there: "Daerah lain yang belum rata-rata 0,8 persen dan yang
// sudah 99,2 persen".
func (c *context) leavesElsewhere(zs []zone, k, first int) bool {
	if k == 0 || !percent(zs[k].num) || c.placeIn(span{zs[k-1].tok, zs[k].tok}) || !c.leads(zs[k-1].tok+1, zs[k].tok, c.a.particles.Who...) || c.leads(zs[k-1].tok+1, zs[k].tok, c.a.particles.Ours...) {
		return false
	}
	o := &c.claims[first+k-1]
	return o.Percent && o.Role == "other_region" && math.Abs(100-zs[k-1].num.Value-zs[k].num.Value) < leastComplement
}
