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

// ofCountedBase tells whether a share small enough for a target of activations, or its count
// told beside it, is told of people whose number is given: "mematok 25 persen (20.000 orang)
// dari 80.000 wajib KTP".
func (c *context) ofCountedBase(s *sentence, zs []zone, k int) bool {
	share, whole := zs[k].num, zs[k].of
	if k+1 < len(zs) && zs[k+1].same == k {
		if !percent(share) {
			share = zs[k+1].num
		}
		if whole < 0 {
			whole = zs[k+1].of
		}
	}
	if whole < 0 || percent(zs[whole].num) || !percent(share) || c.a.usualTarget(share.Value, c.main) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; !h.neg && denominator(h) != "" && (zs[whole].pre.has(h.core) || zs[whole].post.has(h.core)) {
			return true
		}
	}
	return false
}
