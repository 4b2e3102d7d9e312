package indicator

// averageElsewhere tells whether a share is only an average behind a sentence about regions
// without their names: "Banyak daerah lain yang juga gagal. Rata-rata capaiannya di bawah
// 20 persen".
func (c *context) averageElsewhere(z *zone, cl *Claim) bool {
	p := c.a.particles
	if !cl.Percent || cl.Source < List || c.elsewhereAt == 0 || c.seq-c.elsewhereAt > reachElsewhere || c.placeIn(z.pre) || c.placeIn(z.post) {
		return false
	}
	return c.leads(z.pre.from, z.tok, p.Average...) && !c.leads(z.pre.from, z.tok, p.Ours...)
}

// reachElsewhere is how many sentences behind one about unnamed regions their average may
// be told.
const reachElsewhere = 2
