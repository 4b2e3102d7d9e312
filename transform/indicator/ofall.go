package indicator

// certificatesOfAll tells whether the residents named in front of a share, from a token on,
// are all of whom certificates of birth are told: "usia 0-18 tahun 89,7 persen, tapi kalau
// seluruh penduduk baru 43,2 persen".
func (c *context) certificatesOfAll(s *sentence, h *head, z *zone, from int) bool {
	p, at := c.a.particles, from-1
	if at < s.from || !s.close(h.core.to, z.tok, reachOfAll) {
		return false
	}
	if c.toks[at].kind == word && !c.lowered(at, p.Cases...) && !c.lowered(at, p.OfWhole...) && !c.lowered(at, p.Joining...) && !c.lowered(at, p.Contrasts...) && !c.lowered(at, p.InManner...) {
		return false
	}
	told := c.seen && c.lastAt == c.seq-1 && c.claims[c.last].Family == "akta"
	for i := range s.heads {
		switch o := &s.heads[i]; {
		case o.group || o.family == "anak":
		case o.family != "akta":
			return false // another act that all residents may be the base of
		case o.core.to <= z.tok:
			told = true
		}
	}
	return told
}

// reachOfAll is how many words may stand between all residents and their share.
const reachOfAll = 3

// ofAllAges makes all residents the base of a share of certificates that words in front of
// it say to be of people of every age: "untuk semua umur 43 persen", "di semua kelompok umur".
func (c *context) ofAllAges(z *zone, cl *Claim) {
	if !cl.Percent || cl.Family != "akta" {
		return
	}
	for i := z.pre.from; i+1 < z.tok; i++ {
		at := i + 1
		if c.lowered(at, c.a.particles.AgeGroups...) {
			at++
		}
		if c.lowered(i, c.a.particles.Everyone...) && c.lowered(at, c.a.particles.Ages...) {
			cl.Base, cl.OwnBase, cl.Cohort = "population", true, ""
			return
		}
	}
	c.inContrast(z, cl)
}

// inContrast gives a share of certificates told in contrast to that of children before it all
// residents for its base where it is told of people in general, "tapi untuk umum baru 72
// persen", and leaves it open on the whole, "secara keseluruhan 72 persen", which may still be
// of children. One of grown people is a part of them.
func (c *context) inContrast(z *zone, cl *Claim) {
	if cl.Children || cl.OwnBase || !c.childrenTold(cl) {
		return
	}
	p := c.a.particles
	for i := z.pre.from + 1; i < z.tok; i++ {
		switch before := i - 1; {
		case kindBetween(c.toks, number, i, z.tok):
		case c.lowered(i, p.Grown...):
			cl.Cohort = "age"
		case c.lowered(i, p.General...) && (c.lowered(before, p.For...) || c.lowered(before, p.InManner...) || c.lowered(before, p.Public...)):
			cl.Base, cl.OwnBase, cl.Cohort = "population", true, ""
		case c.lowered(before, p.InManner...) && c.lowered(i, p.InGeneral...):
			cl.Base, cl.Strength = "", min(cl.Strength, uncounted)
		}
	}
}

// childrenTold tells whether the share of the same document told last before a claim, in its
// sentence or the one before, is one of children by its own words.
func (c *context) childrenTold(cl *Claim) bool {
	for j := len(c.claims) - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		if o := &c.claims[j]; o.Number < cl.Number && o.Percent && o.Family == cl.Family {
			return o.Base == "child_population" && o.Role == "" && o.Aim == "actual"
		}
	}
	return false
}
