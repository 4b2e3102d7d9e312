package indicator

import "rekap/transform/region"

// someOfThem tells whether an act is told, behind a comma or "yang", of some of the people
// counted only: "62.800 anak, sebagian sudah memiliki KIA", "2.800 pemula, yang di antaranya
// sudah direkam". Those that a count tells to be "di antaranya" are some themselves: "2.800
// di antaranya sudah direkam".
func (c *context) someOfThem(s *sentence, z *zone, h *head) bool {
	p := c.a.particles
	if percent(z.num) || h.group || h.other {
		return false
	}
	for i := z.tok + 2; i < h.core.from; i++ {
		opened := c.toks[i-1].kind == comma || c.lowered(i-1, p.Who...) || c.lowered(i-1, p.Contrasts...)
		if !opened || figureBetween(c.toks, i, h.core.from) || c.commaBetween(i, h.core.from) || !s.close(i, h.core.from, reachPortion) {
			continue
		}
		if c.lowered(i, p.Portions...) || c.leads(i, min(i+2, h.core.from), p.Among...) {
			return true
		}
	}
	return false
}

// someOfSame tells whether a count of those who did, or did not, do something is less than the one
// before it of the same act, which its sentence points back to: "18.520 warga belum merekam. Dari
// jumlah itu, 1.230 belum merekam karena sakit". Those of a place are all of that place.
func (c *context) someOfSame(s *sentence, zs []zone, k, at int) bool {
	z, cl := &zs[k], &c.claims[at]
	if at == 0 || cl.Percent || cl.Flow || cl.Cohort != "" || cl.Family != "record" && cl.Family != "held" || c.placeOf(span{s.from, s.to}, region.Plain, region.Kinded, region.District) || kindBetween(c.toks, date, z.pre.from, z.post.to) || c.leads(z.pre.from, z.tok, c.a.particles.Extremes...) {
		return false
	}
	o := &c.claims[at-1]
	if o.Family != cl.Family || o.Undone != cl.Undone || o.Percent || o.Role != "" || o.Aim != cl.Aim || c.t.Numbers[o.Number].Value <= z.num.Value {
		return false
	}
	if o.Sentence == cl.Sentence {
		return k > 0 && zs[k-1].front && zs[k].of != k-1
	}
	return cl.Sentence-o.Sentence == 1 && o.Block == cl.Block && k == 0 && c.ofThatNumber(s, z)
}

// reachPortion is within how many words before an act those of whom it is told stand.
const reachPortion = 6
