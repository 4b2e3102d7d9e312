package indicator

// reckoned makes a share that is concluded from a count of people, "Dibanding wajib
// KTP 274.200 orang, berarti baru 3,1 persen", a share of these people, not a second
// form of their count. Where it is told of what it is a share, or may be that of all
// residents who are obliged, it stays.
func (c *context) reckoned(zs []zone, k, first int) {
	j := zs[k].same
	if j < 0 || j >= k || !percent(zs[k].num) || percent(zs[j].num) || !zs[k].base.empty() {
		return
	}
	whole, cl := &c.claims[first+j], &c.claims[first+k]
	if whole.Source != Own || !groupFamily(whole.Family) || denominatorOf(whole) == "" || !c.leads(zs[j].tok+1, zs[k].tok, c.a.particles.Therefore...) {
		return
	}
	if v := zs[k].num.Value; whole.Family == "wajib" && v >= leastObliged && v <= mostObliged {
		return
	}
	zs[k].same, cl.Same = -1, -1
	cl.Base, cl.OwnBase = denominatorOf(whole), true
}

// onOtherBase makes a share that only people who did an act stand in front of as its base the
// share told right before on another base, which it is near: "IKD 6,1 persen terhadap wajib
// KTP, sedangkan terhadap yang sudah merekam 6,3 persen" is no share recorded.
func (c *context) onOtherBase(s *sentence, z *zone, at int) {
	cl := &c.claims[at]
	base := sharedBase(cl.Family)
	if base == "" || at == 0 || !cl.Percent || cl.Source != Own || cl.Aim != "actual" || cl.Undone || cl.Role != "" || cl.Of >= 0 || !z.base.empty() {
		return
	}
	o := &c.claims[at-1]
	if !o.Percent || o.Family != "ikd" || o.Aim != "actual" || o.Undone || o.Role != "" || o.Base == base || cl.Sentence-o.Sentence > 1 {
		return
	}
	if v, w := z.num.Value, c.t.Numbers[o.Number].Value; v > w*nearBase || w > v*nearBase || !c.fronted(s, z, cl.Family) {
		return
	}
	take(cl, o, Before)
	cl.Base, cl.OwnBase, cl.Rule = base, true, "sentence_before"
}

// sharedBase is the base that those of a family make who have done what precedes another act.
func sharedBase(family string) string {
	if family != "record" && family != "held" {
		return ""
	}
	return denominator(&head{family: family})
}

// fronted tells whether all that a clause names of acts is the one of a family behind "dari"
// or "terhadap" in front of its figure.
func (c *context) fronted(s *sentence, z *zone, family string) bool {
	of := s.last(layerGrammar, senseOf, z.pre.from, z.tok)
	if of == nil || figureBetween(c.toks, of.to, z.tok) {
		return false
	}
	end, found := s.breakAfter(z.tok+1, z.post.to), false
	for i := range s.heads {
		switch h := &s.heads[i]; {
		case h.core.from > z.tok && h.core.from < end:
			return false
		case h.core.from < of.to || h.core.to > z.tok || h.group || h.family == "people":
		case h.family != family || h.neg || !s.close(h.core.to, z.tok, reachFronted):
			return false
		default:
			found = true
		}
	}
	return found
}

const (
	// nearBase is by which factor two shares of one count differ at most that are told on
	// bases of which one is a part of the other.
	nearBase = 1.6
	// reachFronted is how many words may stand between the act of a base and its share.
	reachFronted = 4
)
