package indicator

// pointBack reads a sentence without figures that says what those of the one
// before are: "Mereka belum merekam data", "Itulah target kita".
func (c *context) pointBack(s *sentence, index int) {
	if s.to-s.from < 2 {
		return
	}
	at := c.pastQuotes(s.from, s.to-1)
	if c.basedAfter(s, index) {
		return
	}
	switch {
	case c.lowered(at, c.a.particles.They...):
		h := c.assertion(s)
		if h == nil {
			return
		}
		c.restate(index, func(cl *Claim) bool {
			cardless := cl.Family == "held" && cl.Undone && h.family == "record" && h.neg
			if cl.Percent || cl.Source < List && !cardless || cl.Role != "" && cl.Role != "no_indicator" {
				return false
			}
			cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = h.family, h.neg, Before, 0.7, "explained"
			cl.Heir = -1
			return true
		})
	case c.lowered(at, c.a.particles.Pointers...):
		m := s.first(layerAim, senseTarget, at, s.to)
		if m == nil {
			return
		}
		if words, weak, strong := s.between(at+1, m.from); words > 2 || weak+strong > 0 || !c.onlyBeing(at+1, m.from) {
			return
		}
		c.restate(index, func(cl *Claim) bool {
			if cl.Role != "" || cl.AimSaid || groupFamily(cl.Family) || cl.Undone {
				return false
			}
			cl.Aim, cl.AimSaid = "target", true
			return true
		})
	}
}

// assertion is the first act of a sentence.
func (c *context) assertion(s *sentence) *head {
	for i := range s.heads {
		if h := &s.heads[i]; h.act != "" && !h.group && !h.other && !generic(h.family) {
			return h
		}
	}
	return nil
}

// restate lets the figures of the sentence before be read anew.
func (c *context) restate(index int, change func(*Claim) bool) {
	for j := len(c.claims) - 1; j >= 0 && c.claims[j].Sentence == index-1; j-- {
		cl := &c.claims[j]
		if !change(cl) {
			continue
		}
		cl.Role, cl.Reason, cl.Indicator = "", "", ""
		c.name(&sentence{}, &zone{num: &c.t.Numbers[cl.Number]}, cl)
		if cl.Role == "" {
			c.last, c.lastAt, c.seen = max(c.last, j), c.seq, true
		}
	}
}

// bytes is where a stretch of tokens stands in the text.
func (c *context) bytes(sp span) Span {
	if sp.empty() {
		return Span{}
	}
	return Span{c.toks[sp.from].start, c.toks[sp.to-1].end}
}

// words gives the bytes of a figure's own words on one side, at the figure itself
// where it has none.
func (c *context) words(sp span, at int) Span {
	if sp.empty() {
		return Span{at, at}
	}
	return c.bytes(sp)
}
