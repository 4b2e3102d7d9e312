package indicator

import "rekap/transform/numeral"

// ofOtherBefore leaves a share without words of its own to the document without an
// indicator that the sentence before counts: "93.336 jiwa punya akta
// perkawinan. Persentasenya 68,36 persen".
func (c *context) ofOtherBefore(cl *Claim, first int) bool {
	if first == 0 || !cl.Percent {
		return false
	}
	o := &c.claims[first-1]
	if o.Role != "other_document" || o.Sentence != cl.Sentence-1 {
		return false
	}
	cl.Role, cl.Reason = o.Role, o.Reason
	return true
}

// onlyServed makes people without words of their own those whom an office served, "Belum
// merekam 5.200 orang. Di hari terakhir kami melayani sebanyak 200 orang", and those of whom
// more is said no level of all: "Petugas melayani 312 warga yang aktivasi IKD".
func (c *context) onlyServed(s *sentence, z *zone, cl *Claim) {
	if cl.Percent || cl.Role != "" || !c.serves(z) {
		return
	}
	switch {
	case cl.Source > Beside || cl.Family == "":
		cl.Role, cl.Reason = "applicants", "some of those who came to a service"
	case servable[cl.Family] && cl.Cohort == "" && cl.Aim == "actual" && z.num.Unit.Class == numeral.Person && !kindBetween(c.toks, date, s.from, s.to) && !c.toldAsLevel(s, z):
		cl.Cohort = "event"
	}
}

// serves tells whether a word of serving stands shortly before a count.
func (c *context) serves(z *zone) bool {
	return c.leads(max(z.pre.from, z.tok-reachServing), z.tok, c.a.particles.Serving...)
}

// reachServing is within how many tokens in front of people the office serves them.
const reachServing = 4

// ofOthers tells whether a figure that names nothing is told of the others than those told
// before it, be they documents or regions: "KIA baru 61 persen, yang lain sudah di atas 90
// persen". Others who have not done something yet are those left: "yang lain belum".
func (c *context) ofOthers(z *zone, cl *Claim) bool {
	p := c.a.particles
	if cl.notYet || cl.Rest || !cl.Percent {
		return false
	}
	i := c.together(z.pre.from, z.tok, p.Who, p.Others)
	return i >= 0 && !figureBetween(c.toks, i, z.tok) && !c.commaBetween(i, z.tok)
}
