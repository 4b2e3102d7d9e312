package indicator

import "rekap/transform/numeral"

// agesBefore tells whether a range of years that is not that of all children stands right
// before a figure: "0-18 tahun 92,1 persen, 0-5 tahun 81 persen".
func (c *context) agesBefore(z *zone) bool {
	for i := max(z.pre.from, z.tok-reachBareAge); i < z.tok; i++ {
		if c.toks[i].kind != number {
			continue
		}
		if n := &c.t.Numbers[c.toks[i].ref]; n.Range == numeral.RangeHigh && c.lasts(n, c.a.particles.Years) && c.someAge(i, i+1) {
			return true
		}
	}
	return false
}

// bareAge tells whether the residents counted are told with a range of years and no word of
// age: "penduduk 15-64 tahun mencapai 3,6 juta jiwa".
func (c *context) bareAge(s *sentence, z *zone) bool {
	for i := max(z.pre.from+1, z.tok-reachOfAge); i < z.tok; i++ {
		if c.toks[i].kind != number {
			continue
		}
		n := &c.t.Numbers[c.toks[i].ref]
		if n.Range != numeral.RangeHigh || !c.lasts(n, c.a.particles.Years) || !c.someAge(i, i+1) {
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

// reachBareAge is within how many tokens behind residents the end of a range of their ages
// stands: "penduduk (15 sampai 64 tahun)".
const reachBareAge = 3
