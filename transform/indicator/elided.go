package indicator

// elided reads "yang belum" and "yang sudah" without the act they belong to.
func (c *context) elided(s *sentence, z *zone, cl *Claim) {
	if m := s.last(layerState, senseNotYet, z.pre.from, z.tok); m != nil && !s.anyNamed(m.to, z.tok) && !c.bareNegation(m) && !(m.to == z.tok && m.from > s.from && c.toks[m.from-1].kind == place) {
		// but "Pesisir Barat belum 4.000 orang": fewer than that
		if words, weak, strong := s.between(m.to, z.tok); words <= 3 && weak+strong == 0 && s.first(layerAim, senseTarget, m.to, z.tok) == nil {
			cl.notYet = true
			return
		}
	}
	if m := s.last(layerState, senseNotYet, s.from, z.tok); c.closesNotYet(s, z) || c.beforeComma(m, z) && !c.bareNegation(m) {
		cl.notYet = true
		return
	}
	if m := s.first(layerState, senseNotYet, z.tok+1, z.post.to); m != nil && m.from > s.from && c.lowered(m.from-1, c.a.particles.NotYetOf...) && !c.bareNegation(m) && !s.anyNamed(m.to, z.post.to) {
		if words, weak, strong := s.between(z.tok+1, m.from); words <= reachNotYet && weak+strong == 0 {
			cl.notYet = true // "sebanyak 176 yang belum", "5,2 persen warga wajib KTP yang belum"
			if groupFamily(cl.Family) && cl.Family != "pemula" {
				cl.Family, cl.Source, cl.Strength = "", Nowhere, 0
			}
			return
		}
	}
	if cl.Percent && c.notGotAt(s, z, cl) || !cl.Percent && c.lacksDocument(s, z) {
		cl.notYet = true
		return
	}
	if i := z.tok + 1; !cl.Percent && i+1 < s.to && !s.anyNamed(z.pre.from, z.tok) {
		for i+1 < s.to && c.toks[i].kind == word && !c.lowered(i, c.a.particles.Done...) && i <= z.tok+2 {
			i++
		}
		if c.lowered(i, c.a.particles.Done...) && c.clauseEnds(s, i+1) {
			cl.done = true // "21.000 anak belum memiliki KIA, 39.000 anak lainnya sudah"
		}
	}
	if c.beforeComma(s.last(layerAim, senseReached, s.from, z.tok), z) {
		cl.done = true
		return
	}
	if m := s.last(layerAim, senseReached, z.pre.from, z.tok); m != nil && !s.anyNamed(m.to, z.tok) && !c.leads(m.to, z.tok, c.a.particles.Changed...) {
		if words, weak, strong := s.between(m.to, z.tok); words <= 3 && weak+strong == 0 {
			cl.done = true
			n := s.last(layerAim, senseReached, z.pre.from, m.from)
			cl.merely = c.leads(m.from, m.to, c.a.particles.Merely...) && (n == nil || n.to < m.from)
		}
	}
}

// reachNotYet is how many words may stand between a figure and the "belum" that its people end
// with.
const reachNotYet = 5

// lacksDocument tells whether people are told right behind their number to be without a
// document: "81.825 anak tanpa kartu tersebut".
func (c *context) lacksDocument(s *sentence, z *zone) bool {
	for i := z.tok + 1; i+1 < s.to && i <= z.tok+2 && c.toks[i].kind == word; i++ {
		if c.lowered(i, c.a.particles.Without...) {
			return c.toks[i+1].kind == word && c.lowered(i+1, c.a.particles.Papers...)
		}
	}
	return false
}

// beforeComma tells whether a word of state names those of a figure from in front of a
// comma: "Sementara yang sudah, 192.553 orang".
func (c *context) beforeComma(m *mark, z *zone) bool {
	return m != nil && m.from > 0 && m.to+1 == z.tok && c.toks[m.to].kind == comma && c.lowered(m.from-1, c.a.particles.NotYetOf...)
}

// closesNotYet tells whether a clause only says of the people of a figure that
// they have it not: "40.000 anak memiliki KIA, 25.000 anak lainnya belum". The bracket
// around a share closes in front of it: "25.000 anak (38,5%) belum".
func (c *context) closesNotYet(s *sentence, z *zone) bool {
	from := z.tok + 1
	if from < s.to && c.closes(from) {
		from++
	}
	m := s.first(layerState, senseNotYet, from, z.post.to)
	if m == nil || c.lowered(m.from, c.a.particles.Negations...) || !c.clauseEnds(s, m.to) {
		return false
	}
	words, weak, strong := s.between(from, m.from)
	return words <= 3 && weak+strong == 0 && !s.anyNamed(z.pre.from, z.tok)
}

// shareNotYet leaves a count out of what was done where a clause says so behind the
// share beside it: "40.000 anak memiliki KIA, 25.000 anak atau 38,5 persen belum".
func (c *context) shareNotYet(s *sentence, zs []zone, k int, cl *Claim) {
	if k+1 < len(zs) && zs[k+1].same == k && !cl.done && !s.anyNamed(zs[k].pre.from, zs[k].tok) && c.closesNotYet(s, &zs[k+1]) {
		cl.notYet = true
	}
}

// clauseEnds tells whether a clause, or the sentence, ends in front of a token.
func (c *context) clauseEnds(s *sentence, i int) bool {
	if i >= s.to {
		return true
	}
	k := c.toks[i].kind
	return k == comma || k == stop || k == quote
}

// obligedBefore gives a share reached the people obliged for its base whose number ends
// the sentence before: "Wajib KTP di Poso 180.400 jiwa. Yang sudah merekam 96,3 persen". Of
// what not all of them can have only "yang" tells that it is told of them.
func (c *context) obligedBefore(zs []zone, k, first int) {
	cl := &c.claims[first+k]
	if k > 0 || !cl.Percent || cl.Base != "" || cl.Aim != "actual" || zs[k].of >= 0 || !c.seen || c.lastAt != c.seq-1 {
		return
	}
	o := &c.claims[c.last]
	if o.Family == "wajib" && !o.Percent && o.Cohort == "" && o.Role == "" && !o.Old && o.Block == cl.Block &&
		(cl.Family == "record" || (cl.Family == "ikd" || cl.Family == "held") && c.relative(&zs[k])) {
		cl.Base = "wajib_ktp"
	}
}

// relative tells whether "yang" stands right behind a figure, or opens the words in front
// of it.
func (c *context) relative(z *zone) bool {
	if i := z.tok + 1; i < z.post.to && c.toks[i].kind == word && c.lowered(i, c.a.particles.Who...) {
		return true
	}
	for i := z.pre.from; i < z.tok && i < z.pre.from+2; i++ {
		if c.toks[i].kind == word && c.lowered(i, c.a.particles.Who...) {
			return true
		}
	}
	return false
}

// bareNegation tells whether a word only denies what follows, unlike "tidak ikut", that says of
// itself who has not done it.
func (c *context) bareNegation(m *mark) bool {
	return m.to == m.from+1 && c.lowered(m.from, c.a.particles.Negations...)
}
