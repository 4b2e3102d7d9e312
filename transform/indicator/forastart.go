package indicator

import "rekap/transform/calendar"

// forAStart tells whether a share is only what somebody sets himself to begin with: "tahun
// ini 15 persen dulu". What is told as the little that is reached is reached: "baru 4 persen
// dulu".
func (c *context) forAStart(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok+1
	if at < s.to && c.lowered(at, p.Even...) {
		at++ // "15 persen saja dulu"
	}
	if z.num.Decimals > 0 || at >= s.to || !c.lowered(at, p.ForAStart...) || at+1 < s.to && c.toks[at+1].kind == date {
		return false // "15 persen dulu pada 2019"
	}
	ahead := false
	for i := z.pre.from; i < z.tok; i++ {
		if c.toks[i].kind != date {
			continue
		}
		if ahead = c.aheadOfNow(i); !ahead {
			return false
		}
	}
	if !ahead && (c.leads(z.pre.from, z.tok, p.Coverages...) || s.last(layerAim, senseReached, z.pre.from, z.tok) != nil) {
		return false
	}
	return !c.leads(z.pre.from, z.tok, p.JustReached...) && !c.leads(z.pre.from, z.tok, p.Merely...) && !c.leads(z.pre.from, z.tok, p.Already...) && !c.leads(z.pre.from, z.tok, p.Still...) &&
		s.last(layerFlow, senseEarlier, z.pre.from, z.tok) == nil
}

// aheadOfNow tells whether a token is a date within which something is still to come.
func (c *context) aheadOfNow(i int) bool {
	d := &c.t.Dates[c.toks[i].ref]
	return d.This || d.Next || d.Link == calendar.Until
}
