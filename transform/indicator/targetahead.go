package indicator

// targetAhead gives a target without words of its own the act of the figure right
// behind it that tells what was reached or is left, "Dari target 44 ribu jiwa, yang
// sudah aktivasi IKD baru 27 ribu", and an achievement that of what is still to be
// done: "Dengan capaian 5 ribu orang, dinas masih membutuhkan 20 ribu aktivasi IKD".
func (c *context) targetAhead(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k+1 >= len(zs) || cl.Source != Nowhere || !cl.AimSaid || cl.Undone || c.told(cl, first+k) != nil {
		return false
	}
	n := &c.claims[first+k+1]
	left := n.Undone || n.Rest
	counted := cl.Aim == "target" && cl.Percent && !n.Percent // "untuk mencapai 30 persen harus ada 53 ribu pengguna"
	if n.Source != Own || n.Role != "" || n.AimSaid && n.Aim == "target" && !left && !counted || groupFamily(n.Family) {
		return false
	}
	switch {
	case cl.Aim != "target":
		if cl.Percent || n.Percent || !left || !c.achieved(s, &zs[k]) {
			return false
		}
	case cl.hoped || n.Percent && !cl.Percent || left && !cl.Percent:
		return false
	}
	if _, ok := c.a.lex.reads[reading{family: n.Family, aim: cl.Aim, percent: cl.Percent}]; !ok {
		return false
	}
	cl.Family, cl.Strength, cl.Source, cl.Rule = n.Family, max(0.6, 0.8*n.Strength), Beside, "target_ahead"
	return true
}

// achieved tells whether a noun of achievement stands right before a figure.
func (c *context) achieved(s *sentence, z *zone) bool {
	return c.leads(max(s.from, z.tok-reachAchieved), z.tok, c.a.particles.Achievements...)
}

// reachAchieved is within how many words before a figure its achievement is named.
const reachAchieved = 3

// targetBetween tells whether a count is named the target right before it, behind
// what is still lacking of it: "masih kurang 45 ribu untuk memenuhi target 50 ribu".
func (c *context) targetBetween(s *sentence, zs []zone, j, k int, cl *Claim) bool {
	if cl.Percent || cl.Rest || cl.Aim != "target" {
		return false
	}
	t := s.last(layerAim, senseTarget, zs[j].tok, zs[k].tok)
	return t != nil && s.close(t.to, zs[k].tok, reachTargetBetween)
}

// reachTargetBetween is how many words may stand between a target and its count.
const reachTargetBetween = 4

// bracketed tells whether a figure stands in brackets that close in front of another:
// of "perekaman (target 99,4 persen) mencapai 99,5 persen" the second is no target.
func (c *context) bracketed(s *sentence, at, to int) bool {
	open, closed := false, false
	for i := max(s.from, at-reachBracket); i < at; i++ {
		if c.toks[i].kind == comma {
			open = c.toks[i].open
		}
	}
	for i := at + 1; i < to && i <= at+reachBracket; i++ {
		closed = closed || c.closes(i)
	}
	return open && closed
}

// namedByTarget tells whether those who passed or missed a target are named between it and a
// share: "di bawah target 60 persen di antaranya Samarinda (55,7 persen)".
func (c *context) namedByTarget(at, to int) bool {
	p := c.a.particles
	for i := at + 1; i < to; i++ {
		if c.toks[i].kind == place {
			return c.leads(at+1, i, p.Namely...) || c.leads(at+1, i, p.Among...) || c.leads(at+1, i, p.Being...)
		}
	}
	return false
}

// reachBracket is within how many tokens of a figure its brackets stand.
const reachBracket = 4

// namedTarget tells whether a noun of target, or a verb of setting that narrows one, opens the
// words of a figure that are not told of what is left: "Masih ada 25 ribu orang. Target kota
// ini 31 ribu orang", "Target yang dibebankan pusat 31 ribu orang".
func (c *context) namedTarget(s *sentence, z *zone, cl *Claim) bool {
	t := s.last(layerAim, senseTarget, z.pre.from, z.tok)
	return cl.Aim == "target" && !cl.Rest && !cl.notYet && t != nil && (c.leads(t.from, t.to, c.a.particles.TargetNouns...) || c.thatIsSet(s, t)) &&
		s.first(layerState, senseGap, z.pre.from, z.tok) == nil
}

// changeOfTarget tells whether a sentence only gives the levels of a change of
// target told before: "Targetnya naik 5 persen. Sebelumnya 25 persen menjadi 30
// persen."
func (c *context) changeOfTarget(s *sentence, zs []zone, cl *Claim) bool {
	if len(zs) != 2 || len(s.heads) > 0 || s.first(layerGrammar, senseBecome, zs[0].tok, zs[1].tok) == nil {
		return false
	}
	for j := len(c.claims) - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-1; j-- {
		if o := &c.claims[j]; o.Sentence == cl.Sentence-1 && o.Role == "gap" && o.Percent && cl.Percent && o.Aim == "target" {
			return true
		}
	}
	return false
}
