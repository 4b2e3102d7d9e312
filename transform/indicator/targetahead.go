package indicator

// targetAhead gives a target without words of its own the act of the figure right
// behind it that tells what was reached: "Dari target 44 ribu jiwa, yang sudah
// aktivasi IKD baru 27 ribu".
func (c *context) targetAhead(zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k+1 >= len(zs) || cl.Source != Nowhere || cl.Aim != "target" || !cl.AimSaid || cl.hoped || c.told(cl, first+k) != nil {
		return false
	}
	n := &c.claims[first+k+1]
	if n.Source != Own || n.Role != "" || n.Undone || n.Percent != cl.Percent || n.AimSaid && n.Aim == "target" {
		return false
	}
	if _, ok := c.a.lex.reads[reading{family: n.Family, aim: "target", percent: cl.Percent}]; !ok || groupFamily(n.Family) {
		return false
	}
	cl.Family, cl.Strength, cl.Source, cl.Rule = n.Family, max(0.6, 0.8*n.Strength), Beside, "target_ahead"
	return true
}

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
