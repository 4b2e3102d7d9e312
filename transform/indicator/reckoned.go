package indicator

// reckoned makes a share that is concluded from a count of people, "Dibanding wajib
// KTP 274.200 orang, berarti baru 3,1 persen", a share of these people, not a second
// form of their count. Where it is told of what it is a share, or may be that of all
// residents who are obliged, it stays.
func (c *context) reckoned(zs []zone, k, first int) {
	j := zs[k].same
	if j < 0 || j >= k || !percent(zs[k].num) || percent(zs[j].num) || !zs[k].base.empty() {
		return
	}
	whole, cl := &c.claims[first+j], &c.claims[first+k]
	if whole.Source != Own || !groupFamily(whole.Family) || denominatorOf(whole) == "" || !c.leads(zs[j].tok+1, zs[k].tok, c.a.particles.Therefore...) {
		return
	}
	if v := zs[k].num.Value; whole.Family == "wajib" && v >= leastObliged && v <= mostObliged {
		return
	}
	zs[k].same, cl.Same = -1, -1
	cl.Base, cl.OwnBase = denominatorOf(whole), true
}
