package indicator

import "rekap/transform/region"

// allOfThem tells whether more children than those told with a document are set
// against them as what the data has, of no other place or time: "Yang punya KIA 42 ribu
// anak. Sedangkan data dinas mencatat 55 ribu anak".
func (c *context) allOfThem(s *sentence, z *zone) bool {
	open := c.pastQuotes(s.from, z.tok)
	if !c.leads(open, open+1, c.a.particles.Contrasts...) || !c.leads(z.pre.from, z.tok, c.a.particles.Accounts...) || kindBetween(c.toks, date, z.pre.from, z.pre.to) {
		return false
	}
	return c.t.Numbers[c.claims[c.last].Number].Value < z.num.Value && !c.ofPlaceIn(z, region.Plain, region.Kinded, region.District)
}
