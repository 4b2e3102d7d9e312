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
}
