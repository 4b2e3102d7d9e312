package indicator

// retold gives the shares of a sentence that names nothing, told one for each of
// what the sentences before told, their words in turn: "Akta 91 persen, KIA 34
// persen. Tahun lalu masing-masing 88 persen dan 21 persen", "… Tahun lalu 88 persen, 21
// persen". Where there are not as many, nobody can tell what they are of.
func (c *context) retold(s *sentence, zs []zone, first int) {
	if len(zs) < 2 || len(s.heads) > 0 || s.first(layerHaving, senseEach, s.from, zs[0].tok) == nil && c.turnWord(s, zs, 0) < 0 && !c.rowOfShares(s, zs) {
		return
	}
	for k := range zs {
		if !percent(zs[k].num) || zs[k].of >= 0 {
			return
		}
	}
	var told []int
	several := false
	for j := first - 1; j >= 0 && c.claims[first].Sentence-c.claims[j].Sentence <= retoldReach; j-- {
		if o := &c.claims[j]; o.Percent && o.Family != "" && o.Role == "" {
			told = append(told, j)
			several = several || o.Family != c.claims[told[0]].Family
		}
	}
	if !several {
		return
	}
	for k := range zs {
		cl := &c.claims[first+k]
		if len(told) != len(zs) {
			cl.Role, cl.Reason = "unresolved", "one of several shares, of nobody by its own words"
			continue
		}
		o := &c.claims[told[len(told)-1-k]]
		if f := &c.claims[first]; k > 0 && !cl.AimSaid && f.AimSaid {
			cl.Aim, cl.AimSaid = f.Aim, true // "Targetnya masing-masing 60 persen dan 98 persen"
		}
		take(cl, o, Before)
		cl.Strength, cl.Rule, cl.Heir = o.Strength, "in_turn", told[len(told)-1-k]
	}
}

// rowOfShares tells whether all shares of a sentence follow one another with nothing but
// commas and a joining word between, and not as those of several places or days.
func (c *context) rowOfShares(s *sentence, zs []zone) bool {
	for k := 1; k < len(zs); k++ {
		if !c.inTurn(s, zs[k-1].tok+1, zs[k].tok) {
			return false
		}
	}
	return !c.several(s.from, zs[0].tok)
}

// retoldReach is within how many sentences what is told again in turn was told.
const retoldReach = 2

// countsShare makes a count that only its noun names the second form of the share in
// front of it, where that was told before with its own words: "Capaian IKD 22,4 persen.
// Jika dihitung, 22,4 persen itu sama dengan 29.979 penduduk".
func (c *context) countsShare(at int, cl *Claim) {
	a := &c.claims[at]
	if !a.Percent || a.Family != "" || a.Base != "" || cl.Percent || !cl.Unit || cl.Family != "population" || cl.Sentence != a.Sentence {
		return
	}
	if o := c.told(a, at); o != nil {
		take(a, o, Before)
		a.Aim, a.AimSaid, a.Strength, a.Rule = o.Aim, o.Aim == "target", o.Strength, "same_value"
		cl.Family, cl.Strength, cl.Source = "", 0, Nowhere
	}
}
