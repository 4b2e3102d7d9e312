package indicator

// undoneTold tells whether a share that a word or two point back to, and that says nothing of
// its own, is that of those told before as not having done it: "yang belum memiliki akta 12,7
// persen. Dari 12,7 persen anak itu, …".
func (c *context) undoneTold(z *zone, cl *Claim, at int) bool {
	if !cl.Percent || cl.Source < List || cl.Role != "" || cl.Undone {
		return false
	}
	p := c.a.particles
	if back := min(z.tok+1+reachPointingBack, z.post.to); !c.leads(z.tok+1, back, p.Told...) && !(z.tok > z.pre.from && c.lowered(z.tok-1, p.Starting...)) {
		return false
	}
	v := c.t.Numbers[cl.Number].Value
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= backReach; j-- {
		if o := &c.claims[j]; o.Percent && c.t.Numbers[o.Number].Value == v {
			return o.Undone && o.Family == cl.Family && o.Indicator == ""
		}
	}
	return false
}

// reachPointingBack is within how many tokens behind a share the word stands that points back.
const reachPointingBack = 4
