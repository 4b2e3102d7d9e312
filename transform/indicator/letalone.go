package indicator

import "rekap/transform/numeral"

// reachEven is within how many tokens behind a figure it is told as not even reached.
const reachEven = 2

// letAlone tells whether a figure without words of its own is told only to say how little there
// is: "Jangankan sepuluh ribu, tiga ribu saja kami syukuri", "tiga ribu pun tak sampai". What is
// told behind it as the level is it: "Boro-boro 5 persen, baru 0,2". What is told as a target is
// one: "target yang waktu itu 25 persen pun tak tercapai".
func (c *context) letAlone(s *sentence, z *zone, cl *Claim) bool {
	if cl.Source < List || cl.set || cl.Aim == "target" && cl.AimSaid && !cl.hoped {
		return false
	}
	p := c.a.particles
	if c.leads(s.from, z.tok, p.LetAlone...) {
		return !figureBetween(c.toks, s.from, z.tok) || !c.onlyThis(z)
	}
	for i := z.tok + 1; i <= z.tok+reachEven && i+1 < s.to; i++ {
		if c.lowered(i, p.Even...) {
			return c.lowered(i+1, p.Negations...) || s.first(layerState, senseNotYet, i+1, i+2) != nil
		}
	}
	return false
}

// onlyThis tells whether a figure is told as the little that there is: "baru 0,2 persen".
func (c *context) onlyThis(z *zone) bool {
	p, at := c.a.particles, z.tok-1
	return at >= z.pre.from && (c.lowered(at, p.JustReached...) || c.lowered(at, p.Merely...) || c.lowered(at, p.Still...))
}

// boundMissed tells whether a round share is only what the level told behind its comma does
// not come to: "Belum sampai 30 persen, baru 12 persen".
func (c *context) boundMissed(zs []zone, k, first int) bool {
	if k+1 >= len(zs) {
		return false
	}
	cl, n, next := &c.claims[first+k], zs[k].num, &zs[k+1]
	return cl.Source >= List && cl.Aim == "actual" && percent(n) && n.Decimals == 0 && n.Qualifier == numeral.Under &&
		percent(next.num) && next.num.Value < n.Value && c.commaBetween(zs[k].tok, next.tok) && c.onlyThis(next)
}
