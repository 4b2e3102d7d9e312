package indicator

import "math"

// shiftedBy tells whether a share is by how much another was moved, as those before and after
// it, or one of them, show: "target yang semula 25 persen dikerek 5 persen, sehingga kini 30
// persen", "target dinaikkan 5 persen menjadi 30 persen".
func (c *context) shiftedBy(s *sentence, z *zone) bool {
	p, at := c.a.particles, z.tok-1
	for at > s.from && c.lowered(at, p.Announcing...) {
		at--
	}
	if !percent(z.num) || at < s.from || !c.lowered(at, p.Shifting...) {
		return false
	}
	v, last, before, after := z.num.Value, -1.0, -1, -1
	for i := s.from; i < s.to; i++ {
		if i == z.tok || c.toks[i].kind != figure || !percent(&c.t.Numbers[c.toks[i].ref]) {
			continue
		}
		share := c.t.Numbers[c.toks[i].ref].Value
		if last >= 0 && math.Abs(math.Abs(share-last)-v) < leastComplement {
			return true
		}
		last = share
		if i < z.tok {
			before = i
		} else if after < 0 {
			after = i
		}
	}
	switch {
	case last < 2*v:
		return false
	case after >= 0:
		return c.leads(z.tok+1, after, p.Leading...) || c.leads(z.tok+1, after, p.Resulting...)
	default:
		return before >= 0 && s.last(layerFlow, senseEarlier, s.from, before) != nil
	}
}

// targetMoved tells whether the share of zone k is what the target of zone j has become: that
// one is told as of before, and the other as the new one or as more, "target yang semula 25
// persen kini menjadi 30 persen", or by how much it was moved stands between.
func (c *context) targetMoved(s *sentence, zs []zone, j, k int) bool {
	if c.shiftedBy(s, &zs[j]) {
		return true
	}
	if s.last(layerFlow, senseEarlier, zs[j].pre.from, zs[j].tok) == nil {
		return false
	}
	return zs[k].num.Value > zs[j].num.Value || s.first(layerGrammar, senseBecome, zs[j].tok+1, zs[k].tok) != nil || c.lowered(zs[k].tok-1, c.a.particles.Leading...)
}
