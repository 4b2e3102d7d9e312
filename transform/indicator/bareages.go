package indicator

import "rekap/transform/numeral"

// agesBefore tells whether a range of years that is not that of all children stands right
// before a figure: "0-18 tahun 92,1 persen, 0-5 tahun 81 persen".
func (c *context) agesBefore(z *zone) bool {
	for i := max(z.pre.from, z.tok-reachBareAge); i < z.tok; i++ {
		if c.endsAges(i) {
			return true
		}
	}
	return false
}

// bareAge tells whether the residents counted are told with a range of years and no word of
// age: "penduduk 15-64 tahun mencapai 3,6 juta jiwa".
func (c *context) bareAge(s *sentence, z *zone) bool {
	for i := max(z.pre.from+1, z.tok-reachOfAge); i < z.tok; i++ {
		if !c.endsAges(i) {
			continue
		}
		for k := range s.heads {
			if h := &s.heads[k]; h.group && h.core.to <= i && h.core.to >= i-reachBareAge && !figureBetween(c.toks, h.core.to, i) {
				return true
			}
		}
	}
	return false
}

// endsAges tells whether a token is the upper end of a range of years that is not that of
// all children: the "64" of "15-64 tahun".
func (c *context) endsAges(i int) bool {
	if c.toks[i].kind != number {
		return false
	}
	n := &c.t.Numbers[c.toks[i].ref]
	return n.Range == numeral.RangeHigh && c.lasts(n, c.a.particles.Years) && c.someAge(i, i+1)
}

// ofAges tells whether people are counted of some ages alone among those who are obliged, in front
// of the figure or right behind it: "Yang berumur 17 sampai 20 tahun belum merekam 4.100", "2.310
// warga berusia di atas 60 tahun belum merekam". Who is 17 or older is everybody.
func (c *context) ofAges(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := z.pre.from + 1; i < min(z.post.to, z.tok+reachAgedBehind+2); i++ {
		if !c.lowered(i, p.Ages...) || i < z.tok && (!s.unbroken(i, z.tok) || figureBetween(c.toks, i, z.tok) || !c.goesOnWho(i, z.tok)) || i > z.tok && !s.close(z.tok+1, i, reachAgedBehind) {
			continue
		}
		to, least := min(i+1+ageTokens, s.to), -1.0
		for k := i + 1; k < to && k != z.tok; k++ {
			if c.toks[k].kind != number {
				continue
			}
			switch n := &c.t.Numbers[c.toks[k].ref]; {
			case n.Range == numeral.RangeHigh || least >= 0 && n.Value > least:
				return n.Value > wajibAge
			case n.Value > wajibAge+1 && (c.leads(i-1, k, p.Above...) || c.leads(k+1, min(k+1+reachUpward, s.to), p.Above...)):
				return true
			default:
				least = n.Value
			}
		}
	}
	return false
}

// goesOnWho tells whether a comma between two tokens, if any, only leads on to what those named in
// front of it did: "untuk usia 17-20 tahun, yang belum merekam".
func (c *context) goesOnWho(from, to int) bool {
	at := c.commaAfter(from, to)
	return at == to || c.lowered(at+1, c.a.particles.Who...)
}

// reachAgedBehind is how many words may stand between a figure and the age of those it counts.
const reachAgedBehind = 4

// reachBareAge is within how many tokens behind residents the end of a range of their ages
// stands: "penduduk (15 sampai 64 tahun)".
const reachBareAge = 3
