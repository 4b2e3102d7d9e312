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

// minorsCounted tells whether children are told by the age of all of them and counted with
// nothing else told of them, so that they are all children whatever the article is about:
// "Anak-anak di bawah 17 tahun jumlahnya 83 juta jiwa".
func (c *context) minorsCounted(s *sentence, z *zone) bool {
	for i := z.tok - 1; i >= z.pre.from; i-- {
		if c.toks[i].kind != number {
			continue
		}
		m := s.first(layerAim, senseMention, i+1, z.tok)
		ofAll := childAge(&c.t.Numbers[c.toks[i].ref]) || c.a.lex.minors(s, c.toks, c.t, i)
		return ofAll && m != nil && s.close(i+1, m.from, reachOfMinors) && s.close(m.to, z.tok, reachOfMinors)
	}
	return false
}

// reachOfMinors is how many words may stand beside the word of number between the age of
// those counted and their count: "17 tahun jumlahnya sebesar".
const reachOfMinors = 1
