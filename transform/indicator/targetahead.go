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
	if n.Source != Own || n.Role != "" || n.AimSaid && n.Aim == "target" && !left || groupFamily(n.Family) {
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
