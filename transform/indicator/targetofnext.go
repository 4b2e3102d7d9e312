package indicator

// targetOfNext tells whether nothing but another owner of a target, joined to that of the share
// before, stands between two shares, so that the second is a target as well: "baru 9,4 persen,
// jauh dari target provinsi 20 persen dan nasional 30 persen".
func (c *context) targetOfNext(at, to int) bool {
	p, joined, owned := c.a.particles, false, false
	for i := at + 1; i < to; i++ {
		switch {
		case c.lowered(i, p.Joining...) || c.lowered(i, p.Or...) || c.lowered(i, p.MoreSo...):
			joined = true
		case !joined && c.toks[i].kind == comma:
		case c.lowered(i, p.Inside...):
			return false // "dan di kota 12 persen"
		case joined && c.lowered(i, p.TargetOwners...):
			owned = true
		case !joined || !c.lowered(i, p.Announcing...):
			return false
		}
	}
	return joined && owned
}
