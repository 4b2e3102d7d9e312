package indicator

// spread tells whether a share only says where or what the residents are: they
// stand in front of it, and nothing that they have done or not done does.
// "Penduduk provinsi itu terbanyak di Pontianak, 12,4 persen."
func (c *context) spread(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent && c.livesThere(s, z) {
		return true
	}
	if !cl.Percent || cl.AimSaid || cl.done || cl.notYet || cl.Rest || cl.Base != "" || cl.Role != "" {
		return false
	}
	h := s.peopleBefore(z)
	return h != nil && !c.restrictedAhead(s, h, z)
}

// livesThere tells whether the people behind a share are only said to live somewhere:
// "16 persen penduduk Riau tinggal di Pekanbaru".
func (c *context) livesThere(s *sentence, z *zone) bool {
	if !c.peopleBehind(s, z) {
		return false
	}
	for i := z.tok + 1; i+1 < z.post.to && s.close(z.tok+1, i, reachHome); i++ {
		if c.lowered(i, c.a.particles.Residing...) && c.lowered(i+1, c.a.particles.At...) && !c.lowered(i-1, c.a.particles.Who...) {
			return true
		}
	}
	return false
}

// reachHome is within how many words behind a share the people are said to live
// somewhere.
const reachHome = 8

// peopleBefore is the residents named in front of a figure and outside of the
// words that name its base.
func (s *sentence) peopleBefore(z *zone) *head {
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "population" && z.pre.has(h.core) && !z.preBase.has(h.core) && !z.base.has(h.core) {
			return h
		}
	}
	return nil
}

// restrictedAhead tells whether a relative clause narrows the people before the
// figure: "penduduk yang sudah punya 81 persen".
func (c *context) restrictedAhead(s *sentence, h *head, z *zone) bool {
	return s.first(layerGrammar, senseThat, h.core.to, z.tok) != nil
}

// spreadOn lets a share without words of its own go on with those of the
// residents told right before it.
func (c *context) spreadOn(s *sentence, cl *Claim, at int) bool {
	if !cl.Percent || cl.AimSaid || cl.done || cl.notYet || cl.Role != "" || at == 0 {
		return false
	}
	o := &c.claims[at-1]
	return o.Percent && o.Family == "population" && o.Sentence >= cl.Sentence-1 && (o.Sentence == cl.Sentence || len(s.heads) == 0)
}

// leastPeople is the least number that without a noun of people may be of them, not of
// places.
const leastPeople = 50
