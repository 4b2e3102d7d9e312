package indicator

// urgedFurther tells whether a target or hope behind a share only is what its place is urged
// to next, told behind "dan": "terendah dengan 48 persen dan diminta mengejar". A share that is
// to come true itself is one: "30 persen dan diminta tercapai tahun ini".
func (c *context) urgedFurther(z *zone, m *mark) bool {
	p, at := c.a.particles, z.tok+1
	if m.from <= at || !c.lowered(at, p.Joining...) {
		return false
	}
	for i := at + 1; i <= m.from && i <= at+reachUrged; i++ {
		if c.lowered(i, p.Urging...) || c.lowered(i, p.Pressing...) {
			return !c.leads(i, min(m.to+reachUrged, z.post.to), p.ComeTrue...)
		}
	}
	return false
}

// reachUrged is within how many tokens behind "dan" the word of urging stands.
const reachUrged = 3

// onlyUrged tells whether people are only urged or called to the act that their count is told
// with: "252.153 orang diminta mengaktifkan IKD", "mengundang 4.210 warga untuk merekam", "warga
// yang dijadwalkan merekam 4.210 orang" say of nobody that he did.
func (c *context) onlyUrged(z *zone, cl *Claim, h *head) bool {
	if cl.Percent || cl.Aim != "actual" || h == nil || h.act == "" || h.group || h.other || h.neg {
		return false
	}
	p, at := c.a.particles, h.core.from-1
	if h.core.from <= z.tok+1 {
		for at > z.pre.from && c.lowered(at, p.AskedThrough...) {
			at--
		}
		return h.core.to <= z.tok && at >= z.pre.from && c.lowered(at, p.Called...)
	}
	if z.tok > z.pre.from && (c.lowered(z.tok-1, p.Calling...) || c.lowered(z.tok-1, p.Called...)) && !c.leads(z.tok+1, h.core.from, p.Already...) && !c.commaBetween(z.tok+1, h.core.from) {
		return true
	}
	if h.act == "request" {
		return h.doc != "blangko" && c.lowered(h.core.from, p.Urging...) // the act is told behind the asking
	}
	for at > z.tok && (c.lowered(at, p.AskedThrough...) || c.lowered(at, p.Already...)) {
		at--
	}
	return at > z.tok && (c.lowered(at, p.Urging...) || c.lowered(at, p.Called...) || c.lowered(at, p.SetBehind...))
}
