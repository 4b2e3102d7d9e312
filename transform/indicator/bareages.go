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

// reachBareAge is within how many tokens behind residents the end of a range of their ages
// stands: "penduduk (15 sampai 64 tahun)".
const reachBareAge = 3
