package indicator

// ofObligedAct makes a count told only as dealt with or not, behind a whole of those who must be
// recorded, what came of their recording, whatever was told before: "Dari 278.786 orang yang
// wajib direkam, 276.837 di antaranya sudah beres".
func (c *context) ofObligedAct(s *sentence, zs []zone, k, first int) bool {
	cl := &c.claims[first+k]
	if k == 0 || cl.Percent || cl.AimSaid && cl.Aim == "target" || cl.Rest || !zs[k-1].front || zs[k-1].num.Value < zs[k].num.Value {
		return false
	}
	o, p := &c.claims[first+k-1], c.a.particles
	if o.Family != "wajib" || o.Percent || o.Source > Beside || !s.mustRecord(zs[k-1].tok, zs[k].tok) && !s.mustRecord(zs[k-1].pre.from, zs[k-1].tok) {
		return false
	}
	notYet := s.first(layerState, senseNotYet, zs[k].tok+1, zs[k].post.to) != nil
	if !cl.done && !cl.notYet && !notYet && !c.leads(zs[k].tok+1, zs[k].post.to, p.Dealt...) && !c.leads(zs[k].pre.from, zs[k].tok, p.Dealt...) {
		return false
	}
	cl.Family, cl.Undone, cl.Aim, cl.Source, cl.Strength, cl.Rule, cl.Heir = "record", cl.notYet || notYet, "actual", List, 0.7, "part_of_obliged", first+k-1
	return true
}

// mustRecord tells whether people are named between two tokens as those who must be recorded:
// "yang wajib direkam", "wajib rekam".
func (s *sentence) mustRecord(from, to int) bool {
	for i := range s.heads {
		h := &s.heads[i]
		if h.family != "wajib" || h.core.from < from || h.core.to > to {
			continue
		}
		for j := range s.marks[layerHead] {
			if m := &s.marks[layerHead][j]; h.core.has(m.span) && hasAct(m, "record") {
				return true
			}
		}
	}
	return false
}

// doneOfOpen leaves open what people told as done with are of, where the text before tells only
// of what is not done: "perekaman yang belum tuntas … 276.837 sudah beres".
func (c *context) doneOfOpen(z *zone, cl *Claim) {
	if cl.Undone && cl.Source == Before && c.dealtWith(z) {
		cl.Strength = uncounted
	}
}

// dealtWith tells whether people are said right behind their number to be done with: "276.837 di
// antaranya sudah beres".
func (c *context) dealtWith(z *zone) bool {
	for i := z.tok + 1; i+1 < z.post.to; i++ {
		if c.lowered(i, c.a.particles.Already...) {
			return c.lowered(i+1, c.a.particles.Dealt...)
		}
	}
	return false
}
