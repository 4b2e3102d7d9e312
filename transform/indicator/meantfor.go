package indicator

import (
	"slices"
	"strings"
)

// meantFor tells whether blank cards that go on from more of them are told as what some of
// those are for: "menerima 500 keping, 300 keping untuk perekaman baru", "Untuk kecamatan
// 300 keping". A region or a time of their own makes them others, and so does a purpose of
// those in front of them: "500 keping untuk pemula dan 200 keping untuk yang rusak".
func (c *context) meantFor(s *sentence, z *zone, cl *Claim) bool {
	if cl.Role != "" || cl.Percent || cl.Old || cl.Source < List || cl.Heir < 0 || cl.Family != "blangko_received" && cl.Family != "blangko_stock" {
		return false
	}
	o := &c.claims[cl.Heir]
	if o.Family != cl.Family || o.Percent || cl.Sentence-o.Sentence > 1 || c.t.Numbers[o.Number].Value <= z.num.Value || kindBetween(c.toks, place, z.pre.from, z.post.to) || kindBetween(c.toks, date, z.pre.from, z.post.to) {
		return false
	}
	if cl.Sentence == o.Sentence && c.forSomething(o) {
		return false
	}
	for i := max(z.pre.from, z.tok-reachMeant); i < z.tok; i++ {
		if c.lowered(i, c.a.particles.Purposes...) {
			return c.lowered(i+1, c.a.particles.Parts...) || s.anyNamed(i+1, z.tok)
		}
	}
	for i := z.tok + 1; i+1 < z.post.to && i <= z.tok+reachMeant && c.toks[i].kind == word; i++ {
		if c.lowered(i, c.a.particles.Purposes...) {
			return !c.forAllOfUs(i + 1)
		}
	}
	return false
}

// forSomething tells whether a word of purpose stands behind a figure.
func (c *context) forSomething(o *Claim) bool {
	return slices.ContainsFunc(strings.Fields(c.t.Lower[o.Post.Start:o.Post.End]), func(w string) bool { return slices.Contains(c.a.particles.Purposes, w) })
}

// forAllOfUs tells whether the word behind one of purpose names the region, its office or a
// time: "untuk kita", "untuk kabupaten ini", "untuk tahap pertama", "untuk sementara".
func (c *context) forAllOfUs(at int) bool {
	p := c.a.particles
	return c.lowered(at, p.Speakers...) || c.lowered(at, p.Regions...) && !c.lowered(at, p.Parts...) || c.lowered(at, p.Stages...) || c.lowered(at, p.Contrasts...)
}
