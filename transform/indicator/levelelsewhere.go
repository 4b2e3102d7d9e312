package indicator

import "rekap/transform/region"

// levelElsewhere tells whether a share is what another region or all of them together
// reached, named behind "dari", against which a share in front is held, and no target: "tidak
// jauh dari Siak yang sudah 18,1 persen", "jauh dari rata-rata nasional 9 persen".
func (c *context) levelElsewhere(s *sentence, from int, z *zone) bool {
	p := c.a.particles
	if s.aimedIn(span{from, z.post.to}) || c.leads(from+1, z.tok, p.Demanding...) {
		return false
	}
	for i := z.tok - 1; i > from+1; i-- {
		if c.lowered(i, p.Average...) {
			return true
		}
		if c.toks[i].kind != place {
			continue
		}
		switch c.t.Places[c.toks[i].ref].Role {
		case region.Plain, region.Kinded:
			if c.lowered(i-1, p.Measure...) {
				return true
			}
		}
	}
	return false
}
