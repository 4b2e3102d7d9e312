package indicator

// madeByTarget tells people of whom only a group is named as those that a target makes, where
// the sentence says so of the target told before: "Target KIA 60 persen. Target tersebut setara
// dengan 180.400 anak yang harus memiliki KIA". They are not all of the group.
func (c *context) madeByTarget(s *sentence, z *zone, cl *Claim, at int) {
	p := c.a.particles
	if cl.Percent || cl.Role != "" || at == 0 || cl.Family != "child" && cl.Family != "wajib" || !c.lowered(s.from, p.TargetNouns...) ||
		!c.lowered(s.from+1, p.Told...) && !c.lowered(s.from+1, p.Pointers...) || figureBetween(c.toks, s.from, z.tok) {
		return
	}
	if o := &c.claims[at-1]; o.Sentence != cl.Sentence-1 || !o.Percent || o.Aim != "target" {
		return
	}
	if c.leads(s.from+2, z.tok, p.Making...) && !c.leads(s.from+2, z.tok, p.TakenFrom...) && !c.leads(s.from+2, z.tok, p.BasedOn...) {
		cl.Role, cl.Reason, cl.Indicator = "no_indicator", "the people that a target makes", ""
	}
}
