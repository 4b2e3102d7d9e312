package indicator

import "rekap/transform/region"

// underNational tells whether a share names its region behind the target of the nation, and so
// is what that region reached: "Target nasional 99,5 persen, Kapuas 98,66 persen".
func (c *context) underNational(target, z *zone) bool {
	for i := target.pre.from + 1; i < target.tok; i++ {
		if c.lowered(i, c.a.particles.National...) && c.lowered(i-1, c.a.particles.Targets...) {
			return c.ofPlaceIn(z, region.Plain, region.Kinded)
		}
	}
	return false
}
