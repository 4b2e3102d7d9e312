package indicator

// countedAhead tells whether an act behind a figure is told of in another clause than the
// people whom the figure counts: "Dengan anak yang jumlahnya 160 ribu jiwa, dinas membuka
// layanan KIA", "anak yang berjumlah 160 ribu itu diminta mengurus KIA". What those people
// have done is told with its word: "anak yang jumlahnya 60 ribu itu sudah punya KIA".
func (c *context) countedAhead(s *sentence, z *zone, h *head) bool {
	if percent(z.num) || h.group || h.other || h.core.from <= z.tok {
		return false
	}
	g := c.peopleCounted(s, z)
	if g == nil {
		return false
	}
	p := c.a.particles
	comma := c.commaAfter(z.tok+1, h.core.from)
	if c.leads(z.tok+1, h.core.from, p.Done...) || c.leads(z.tok+1, h.core.from, p.JustReached...) {
		return false
	}
	if c.lowered(g.core.to, p.Who...) {
		return true
	}
	start := c.start(s)
	prefaced := c.lowered(start, p.With...) || c.lowered(start, p.Because...)
	return comma < h.core.from && (prefaced || g.core.from > s.from && c.lowered(g.core.from-1, p.NumbersOf...))
}

// peopleCounted are those whom words of number right in front of a figure count: "anak yang
// jumlahnya sekitar 160 ribu", "banyaknya anak, yaitu 160 ribu", "wajib KTP ada 160 ribu".
func (c *context) peopleCounted(s *sentence, z *zone) *head {
	var g *head
	for i := range s.heads {
		if h := &s.heads[i]; h.core.to <= z.tok && z.pre.has(h.core) {
			g = h
		}
	}
	if g == nil || !g.group || g.neg {
		return nil
	}
	p := c.a.particles
	words, _, strong := s.between(g.core.to, z.tok)
	if strong > 0 || words > reachCountedBy || !c.leads(g.core.to, z.tok, p.Numbering...) && !c.leads(g.core.to, z.tok, p.Announcing...) {
		return nil
	}
	return g
}

// reachCountedBy is how many words may stand between people and the figure that counts them.
const reachCountedBy = 3
