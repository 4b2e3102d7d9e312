package indicator

// theyUrged makes a count told only of "them" that of the first-time voters whom the sentence right
// before urged to something: "Pemilih pemula diminta segera merekam KTP. Jumlah mereka 59.082
// jiwa". Those urged are of those who have not done it and of those who have.
func (c *context) theyUrged(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || cl.Source != Nowhere || cl.notYet || cl.done || cl.Rest || cl.AimSaid && cl.Aim == "target" || c.topicAt == 0 || c.topicAt != c.seq-1 || len(c.topic) == 0 {
		return false
	}
	p := c.a.particles
	if !c.leads(z.pre.from, z.tok, p.They...) && !c.leads(z.pre.from, z.tok, p.Numbering...) || s.anyNamed(z.pre.from, z.tok) {
		return false
	}
	those, act := &c.topic[0], &c.topic[len(c.topic)-1]
	if those.family != "pemula" || !those.group || act.group || act.other || act.neg || !c.leads(those.core.to, act.core.from, p.Urging...) {
		return false
	}
	cl.Family, cl.Undone, cl.Source, cl.Strength, cl.Rule = those.family, false, Before, 0.55, "sentence_before"
	return true
}

// theyFirst makes a count told only of "them" one of first-time voters where the sentence right
// before told of these that they are not recorded: "Pemilih pemula yang belum merekam diminta
// datang. Jumlah mereka 3.204 jiwa".
func (c *context) theyFirst(z *zone, h *head, cl *Claim) {
	if those := &c.topic[0]; h.neg && c.topicAt == c.seq-1 && those.group && those.family == "pemula" && cl.Cohort == "" && c.leads(z.pre.from, z.tok, c.a.particles.They...) {
		cl.Cohort = "first_time"
	}
}
