package indicator

// votersOfTopic tells whether voters only counted are those of whom the sentence before told
// that they are not recorded, or the items of the list that it opens: "Pemilih yang belum
// merekam kami data. Total ada 1.114 pemilih."
func (c *context) votersOfTopic(s *sentence, z *zone, h *head) bool {
	if h.family != "voters" || h.core.from != z.tok+1 || h.core.to < z.post.to && c.toks[h.core.to].kind == word {
		return false
	}
	for i := range s.heads {
		if o := &s.heads[i]; o != h && (o.family != h.family || !c.lowered(o.core.from, c.a.particles.Voters...)) {
			return false // "DPT di sini 265.000 pemilih"
		}
	}
	if t := c.strongTopic(); t != nil && t.neg && (c.topicAt == c.seq-1 || c.headedBefore()) {
		return true
	}
	o := &c.claims[c.last]
	listed := c.headAt > 0 && c.seq-c.headAt <= headReach && c.lastAt >= c.headAt-1
	return c.seen && (c.lastAt == c.seq-1 || c.headAt > 0 && c.seq-c.lastAt <= headReach || listed) && o.Undone && !o.Percent && o.Role == ""
}

// ofVoterList tells whether first-time voters are told as part of the list of voters
// that the sentence opens with: "Dari total DPT itu pemilih pemulanya 10.924 jiwa".
func (c *context) ofVoterList(s *sentence, z *zone, cl *Claim) bool {
	at := c.start(s)
	if cl.Family != "pemula" || cl.Undone || !c.lowered(at, c.a.particles.Starting...) {
		return false
	}
	for i := range s.heads {
		h := &s.heads[i]
		if h.family == "voters" && h.core.from <= at+voterListReach && h.core.to < z.tok && c.lowered(h.core.to, c.a.particles.Told...) && !c.lowered(h.core.from, c.a.particles.Voters...) {
			return true
		}
	}
	return false
}

// newVoters tells whether those whom an election office newly listed are told, no first-time
// voters: "pemilih tidak memenuhi syarat 1.204, pemilih baru 812, pemilih ubah data 96".
func (c *context) newVoters(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "pemula" || cl.Role != "" || !c.electoral {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.family == "pemula" && (z.pre.has(h.core) || z.post.has(h.core)) {
			if h.core.to-h.core.from != 2 || !c.lowered(h.core.from, c.a.particles.Voters...) || !c.lowered(h.core.from+1, c.a.particles.JustReached...) {
				return false
			}
			return true
		}
	}
	return false
}

// voterListReach is within how many words a sentence names the list that it parts.
const voterListReach = 3

// allVoters tells whether those not recorded are only called voters, in a text that has
// told of no election office or list of voters: they are of all who must be recorded.
func (c *context) allVoters(cl *Claim, m *mark) bool {
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

// otherVoters tells whether those who had their data recorded are the others of the voters told
// just before who had not, named by what they did alone: "pemilih yang belum merekam 3.010
// orang. Sedangkan jumlah yang sudah merekam 950.400 jiwa". A noun of its own makes them people
// of whom nothing was told: "Sedangkan warga yang sudah merekam".
func (c *context) otherVoters(z *zone, at int) bool {
	cl := &c.claims[at]
	if cl.Percent || cl.Family != "record" || cl.Undone || cl.Source != Own || at == 0 || !c.leads(z.pre.from, z.tok, c.a.particles.Who...) {
		return false
	}
	j := at - 1
	for j > 0 && c.claims[j].Percent {
		j--
	}
	o := &c.claims[j]
	if o.Cohort != "voters" || o.Family != cl.Family || !o.Undone || o.Percent || cl.Sentence-o.Sentence > 1 {
		return false
	}
	return !c.peopleNamed(z)
}

// peopleNamed tells whether people are named by a noun in front of a figure.
func (c *context) peopleNamed(z *zone) bool {
	for i := z.pre.from; i < z.tok; i++ {
		if c.lowered(i, c.a.particles.People...) || c.lowered(i, c.a.particles.Inhabitants...) || c.toks[i].kind == place {
			return true
		}
	}
	return false
}
