package indicator

// votersOfTopic tells whether voters only counted are those of whom the sentence before told
// that they are not recorded, or the items of the list that it opens: "Pemilih yang belum
// merekam kami data. Total ada 1.114 pemilih."
func (c *context) votersOfTopic(s *sentence, z *zone, h *head) bool {
	if h.family != "voters" || h.core.from != z.tok+1 || h.core.to < z.post.to && c.toks[h.core.to].kind == word {
		return false
	}
	for i := range s.heads {
		if o := &s.heads[i]; o != h && o.family != h.family {
			return false
		}
	}
	if t := c.strongTopic(); t != nil && t.neg && c.topicAt == c.seq-1 {
		return true
	}
	o := &c.claims[c.last]
	listed := c.headAt > 0 && c.seq-c.headAt <= headReach && c.lastAt >= c.headAt-1
	return c.seen && (c.lastAt == c.seq-1 || listed) && o.Undone && !o.Percent && o.Role == ""
}

// allVoters tells whether those not recorded are only called voters, in a text that has
// told of no election office or list of voters: they are of all who must be recorded.
func (c *context) allVoters(z *zone, cl *Claim, m *mark) bool {
	return (cl.Family == "" || cl.Family == "record" && cl.Undone) && !cl.Percent && !c.electoral && m.to-m.from == 1 && c.lowered(m.from, c.a.particles.Voters...)
}

// noteElection remembers that a text tells of an election office or of a list of voters.
func (c *context) noteElection(s *sentence) {
	for i := range s.marks[layerPlace] {
		c.electoral = c.electoral || s.marks[layerPlace][i].has(senseAgency)
	}
	for i := range s.heads {
		h := &s.heads[i]
		c.electoral = c.electoral || h.family == "voters" && !(h.core.to-h.core.from == 1 && c.lowered(h.core.from, c.a.particles.Voters...))
	}
}
