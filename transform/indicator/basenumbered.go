package indicator

// baseNumbered makes a count that only says how many those are of whom the share right
// before it is told the number of those people: "2 persen dari wajib KTP, yang jumlahnya
// 190.400 orang".
func (c *context) baseNumbered(s *sentence, zs []zone, k, first int) {
	cl, p := &c.claims[first+k], c.a.particles
	if k == 0 || cl.Percent || cl.Role != "" || cl.Source < List || !percent(zs[k-1].num) || zs[k-1].base.empty() || c.claims[first+k-1].Base == "" {
		return
	}
	base := zs[k-1].base
	at := base.to
	if at < zs[k].tok && c.toks[at].kind == comma {
		at++
	}
	if at >= zs[k].tok || !c.lowered(at, p.Who...) || zs[k].tok-at > reachNumbered {
		return
	}
	for i := at + 1; i < zs[k].tok; i++ {
		if c.toks[i].kind != word || !c.toks[i].hidden && !c.lowered(i, p.Announcing...) && !c.lowered(i, p.Numbering...) && !c.lowered(i, p.InNumber...) && !c.lowered(i, p.NumbersOf...) {
			return
		}
	}
	for i := range s.heads {
		h := &s.heads[i]
		if base.has(h.core) && !h.neg && denominator(h) == c.claims[first+k-1].Base {
			cl.Family, cl.Undone, cl.Aim, cl.AimSaid, cl.Cohort, cl.Flow = h.family, false, "actual", false, "", false
			cl.Source, cl.Strength, cl.Rule, cl.Heir = Own, 0.8, "words", -1
			return
		}
	}
}

// reachNumbered is how many tokens "yang" and the words of number take in front of a count.
const reachNumbered = 4
