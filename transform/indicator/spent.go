package indicator

// spent tells whether the cards of a figure are said, right behind it, to have been used of
// those that came, "Begitu tiba, 900 keping langsung dipakai untuk antrean", or right in
// front of it to have been spoilt in the printing: "rusak saat dicetak 31 keping".
func (c *context) spent(s *sentence, z *zone, cl *Claim, best *head) bool {
	if cl.Percent || cl.Role != "" {
		return false
	}
	if best.core.to > z.tok {
		m := s.actMark("use", max(z.pre.from, z.tok-reachSpent), z.tok)
		return cl.Family == "blangko_received" && m != nil && m.to == z.tok && !s.usableAt(c, m) // "yang 10 ribu baru terpakai 5 ribu, ditambahi 30 ribu"
	}
	p := c.a.particles
	switch cl.Family {
	case "blangko_received":
		m := s.actMark("use", z.tok+1, z.post.to)
		return m != nil && s.close(z.tok+1, m.from, reachSpent) && !c.leads(best.core.from, z.tok, p.Receiving...) && !s.usableAt(c, m)
	case "print":
		m := s.actMark("use", z.pre.from, best.core.from)
		if m == nil || !s.close(m.to, best.core.from, reachSpent) || m.from > s.from && c.lowered(m.from-1, p.Because...) {
			return false
		}
		return c.lowered(m.to, p.Once...) || c.lowered(m.to, p.Inside...) || c.lowered(m.to, p.Time...)
	}
	return false
}

// actMark is the first word of an act among the tokens, nil for none.
func (s *sentence) actMark(act string, from, to int) *mark {
	for i := range s.marks[layerHead] {
		if m := &s.marks[layerHead][i]; m.from >= from && m.to <= to && hasAct(m, act) {
			return m
		}
	}
	return nil
}

// usableAt tells whether words of what may be or is yet to come stand right in front of the
// word by which cards are used: "900 keping siap dipakai", "akan dipakai".
func (s *sentence) usableAt(c *context, m *mark) bool {
	at := max(s.from, m.from-reachSpent)
	return c.leads(at, m.from, c.a.particles.Able...) || c.leads(at, m.from, c.a.particles.Awaited...) || c.leads(at, m.from, c.a.particles.Future...) || c.leads(at, m.from, c.a.particles.For...) || c.leads(at, m.from, c.a.particles.Who...)
}

// reachSpent is how many words may stand between cards that were used and the word for it:
// "langsung dipakai".
const reachSpent = 2
