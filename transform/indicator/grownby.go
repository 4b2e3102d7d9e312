package indicator

// grownBy tells whether a count of people is by how many they became more or fewer, told
// by a noun of change with its place in front: "kenaikan di Kecamatan Soa sebanyak 900
// jiwa", "penambahan terbanyak di Bajawa, yakni 700 jiwa".
func (c *context) grownBy(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || cl.Family != "" && !(groupFamily(cl.Family) || generic(cl.Family)) {
		return false
	}
	m := s.last(layerState, senseGap, z.pre.from, z.tok)
	if m == nil || !c.leads(m.from, m.to, c.a.particles.Changes...) || c.newLevel(s, m.to, z.tok) || s.inHead(m) || s.newcomers(m, z.tok) {
		return false
	}
	words, weak, strong := s.between(m.to, z.tok)
	for i := m.to; i < z.tok; i++ {
		switch {
		case c.toks[i].kind == place || c.toks[i].kind == word && (c.lowered(i, c.a.particles.At...) || c.lowered(i, c.a.particles.OneOf...) || c.lowered(i, c.a.particles.Announcing...) || c.lowered(i, c.a.particles.Namely...)):
			words--
		case c.toks[i].kind == date:
			return false
		}
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= m.to && h.core.to <= z.tok && !h.group && !generic(h.family) {
			return false
		}
	}
	return words <= reachGrown && weak <= 1 && strong == 0
}

// newLevel tells whether words lead to the level that a change ends at.
func (c *context) newLevel(s *sentence, from, to int) bool {
	return s.first(layerGrammar, senseBecome, from, to) != nil || c.leads(from, to, c.a.particles.Until...) || c.leads(from, to, c.a.particles.Therefore...)
}

// reachGrown is how many words, but for those of the place and of announcing, may stand
// between a change and by how much it is.
const reachGrown = 2

// morePeople tells whether people who come on top are more of those counted in the sentence
// before, not of what was done with a document that only an earlier one names: "IKD masih
// sepi. Tahun 2023 penduduk 301 ribu jiwa. Artinya ada tambahan 2.100 orang".
func (c *context) morePeople(cl *Claim) bool {
	if cl.Rule != "words+document_before" || !c.seen || c.lastAt != c.seq-1 {
		return false
	}
	o := &c.claims[c.last]
	return groupFamily(o.Family) && !o.Percent
}
