package indicator

import "rekap/transform/calendar"

// levelOfDay tells whether a share to the tenth is the level of a day that a clause of its own
// opens with behind a round target above it: "target 30 persen, posisi Mei 11,4 persen", "target
// 30 persen, hingga Mei 11,4 persen".
func (c *context) levelOfDay(target, z *zone) bool {
	if !percent(target.num) || !percent(z.num) || z.num.Value >= target.num.Value || tenths(target.num) || !tenths(z.num) {
		return false
	}
	p, at := c.a.particles, z.tok-1
	for at > target.tok && (c.lowered(at, p.Announcing...) || c.lowered(at, p.JustReached...)) {
		at--
	}
	if at <= target.tok || c.toks[at].kind != date {
		return false
	}
	link := c.t.Dates[c.toks[at].ref].Link
	opened := link == calendar.AsOf || link == calendar.Until
	for at--; at > target.tok && c.lowered(at, p.Position...); at-- {
		opened = true
	}
	return opened && c.toks[at].kind == comma
}
