package indicator

// The shares of the residents, in percent, that children make up somewhere.
const (
	leastChildren = 15
	mostChildren  = 50
)

// toldObliged gives the count in front of a share the people that both are told behind
// them to be, where the share can be that of all residents: "2.291.004 jiwa atau 71,2 persen
// merupakan wajib KTP", "… di antaranya sudah wajib KTP".
func (c *context) toldObliged(s *sentence, zs []zone, k, first int) {
	if k == 0 || zs[k].same != k-1 || !percent(zs[k].num) || percent(zs[k-1].num) {
		return
	}
	cl, share := &c.claims[first+k-1], &c.claims[first+k]
	if cl.Source == Own && cl.Family != "population" && cl.Family != "people" && cl.Family != "" {
		return
	}
	from := zs[k].tok + 1
	for from < s.to && c.closes(from) {
		from++
	}
	_, inserted, _ := s.between(zs[k-1].tok+1, zs[k].tok)
	h := c.countedAs(s, from, max(zs[k-1].post.to, zs[k].post.to), min(inserted, 1))
	if h == nil || h.neg || c.denied(s, h) {
		return
	}
	v := zs[k].num.Value
	if h.family == "wajib" && (v < leastObliged || v > mostObliged) || h.family == "child" && (v < leastChildren || v > mostChildren) {
		return
	}
	cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule, cl.Heir = h.family, false, Own, 0.8, "words", -1
	share.Role, share.Reason = "no_indicator", "a share of the residents"
}

// countedAs is the head of the people that words from a token on tell those counted to be, if
// nothing else is told of them up to another; nil for none. Before the words may stand as many
// commas as close what is inserted: "49.256, atau 28,8 persen, adalah anak".
func (c *context) countedAs(s *sentence, from, to, commas int) *head {
	var as *head
	for i := range s.heads {
		h := &s.heads[i]
		if h.core.from < from || h.core.from >= to {
			continue
		}
		if as != nil && !h.group && h.family != as.family || as == nil && h.family != "wajib" && h.family != "child" && h.family != "people" && h.family != "anak" {
			return nil
		}
		if h.family == "wajib" || h.family == "child" {
			as = h
		}
	}
	if as == nil {
		return nil
	}
	if as.core.from == from && c.lowered(from, c.a.particles.CountedAs...) {
		return as // "masuk wajib KTP"
	}
	words, weak, strong := s.between(from, as.core.from)
	if words == 0 || words > reachCountedAs || weak > commas || strong > 0 || s.first(layerGrammar, senseOf, from, as.core.from) != nil || s.first(layerGrammar, senseThat, from, as.core.from) != nil {
		return nil
	}
	if !c.leads(from, as.core.from, c.a.particles.Being...) && !c.leads(from, as.core.from, c.a.particles.Among...) && !c.leads(from, as.core.from, c.a.particles.CountedAs...) {
		return nil
	}
	return as
}

// reachCountedAs is how many words may stand between a share and the people that it counts.
const reachCountedAs = 4
