package indicator

import "rekap/transform/numeral"

// within tells whether a short stretch of time is told with a figure: "160 orang
// dalam dua hari". A stretch of years may be all the time there was.
func (c *context) within(z *zone) bool {
	return c.timed(z, c.shortTime, c.a.particles.Lasting...)
}

// amongThat tells whether the figure of zone k is a part of what a short stretch of time
// brought, told first in its sentence: "Dalam 4 hari kami melayani 7.549 permintaan,
// termasuk 1.177 perekaman dan 6.372 aktivasi IKD".
func (c *context) amongThat(s *sentence, zs []zone, k int) bool {
	if k == 0 || percent(zs[0].num) || !c.within(&zs[0]) && s.first(layerFlow, senseFlow, zs[0].pre.from, zs[0].tok) == nil || zs[k].num.Value >= c.mostCounted(zs[0].pre.from, zs[k].tok) {
		return false
	}
	for i := zs[0].tok + 1; i < zs[k].tok; i++ {
		if c.isNow(i) {
			return false
		}
	}
	return true
}

// mostCounted is the largest number among the tokens that is no share, whatever it counts.
func (c *context) mostCounted(from, to int) float64 {
	most := 0.0
	for i := from; i < to; i++ {
		if k := c.toks[i].kind; k == figure || k == number {
			if n := &c.t.Numbers[c.toks[i].ref]; !percent(n) {
				most = max(most, n.Value)
			}
		}
	}
	return most
}

// timed tells whether a stretch of time that fits is told with a figure, right
// behind one of the words.
func (c *context) timed(z *zone, fits func(*numeral.Number) bool, behind ...string) bool {
	for _, in := range [...]span{z.pre, z.post} {
		for i := in.from + 1; i < in.to; i++ {
			if c.toks[i].kind != number && c.toks[i].kind != figure || i == z.tok {
				continue
			}
			n := &c.t.Numbers[c.toks[i].ref]
			if n.Unit.Class == numeral.Time && !n.Unit.Empty() && fits(n) && c.lowered(i-1, behind...) {
				return true
			}
		}
	}
	return false
}
