package indicator

// undoneBefore lets people without an act of their own be those of the sentence
// before who are still to do something: "Terbanyak di A dengan 5.512 anak yang
// belum memiliki akta. Paling sedikit di B dengan 2.003 anak."
func (c *context) undoneBefore(s *sentence, z *zone, at int) {
	cl := &c.claims[at]
	if c.stillUnrecorded(z, at) {
		return
	}
	if cl.Percent || !cl.Unit || cl.AimSaid || cl.Family != "child" && cl.Family != "population" {
		return
	}
	for i := range s.heads {
		if h := &s.heads[i]; !h.group {
			return
		}
	}
	for j := at - 1; j >= 0 && c.claims[j].Sentence >= cl.Sentence-1; j-- {
		o := &c.claims[j]
		n := &c.t.Numbers[o.Number]
		if o.Sentence == cl.Sentence-1 && o.Undone && !o.Percent && n.Value > z.num.Value && c.noun(n) == c.noun(z.num) {
			cl.Family, cl.Undone, cl.Cohort, cl.Source, cl.Rule, cl.Heir = o.Family, true, o.Cohort, Before, "sentence_before", j
			return
		}
	}
}

// stillUnrecorded makes those coming of age of an earlier time, set against those not yet
// recorded that the sentence before tells of, such ones as well: "3.450 pemula belum merekam.
// Angka itu turun dibanding November yang mencapai 5.210 pemula".
func (c *context) stillUnrecorded(z *zone, at int) bool {
	cl := &c.claims[at]
	if at == 0 || cl.Family != "pemula" || cl.Percent || !cl.Back && !c.leads(max(z.pre.from, z.tok-reachStill), z.tok, c.a.particles.Still...) {
		return false
	}
	o := &c.claims[at-1]
	if o.Sentence != cl.Sentence-1 || o.Family != "record" || !o.Undone || o.Percent || o.Cohort == "" {
		return false
	}
	cl.Family, cl.Undone, cl.Cohort, cl.Source, cl.Rule, cl.Heir = o.Family, true, o.Cohort, Before, "sentence_before", at-1
	return true
}
