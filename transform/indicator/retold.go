package indicator

// retold gives the shares of a sentence that names nothing, told one for each of
// what the sentences before told, their words in turn: "Akta 91 persen, KIA 34
// persen. Tahun lalu masing-masing 88 persen dan 21 persen". Where there are not as
// many, nobody can tell what they are of.
func (c *context) retold(s *sentence, zs []zone, first int) {
	if len(zs) < 2 || len(s.heads) > 0 || s.first(layerHaving, senseEach, s.from, zs[0].tok) == nil {
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
		take(cl, o, Before)
		cl.Strength, cl.Rule, cl.Heir = o.Strength, "in_turn", told[len(told)-1-k]
	}
}

// retoldReach is within how many sentences what is told again in turn was told.
const retoldReach = 2
