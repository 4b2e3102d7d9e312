package indicator

// doneOfObliged makes a share, and the count of obliged people that is its other form, those who
// did what the sentence before tells of, where the sentence itself only says that they already
// have: "Perekaman terus berjalan. Kini sudah 78,2 persen atau 351.400 wajib KTP".
func (c *context) doneOfObliged(s *sentence, zs []zone, k, first int) {
	j := zs[k].same
	if j < 0 || percent(zs[k].num) == percent(zs[j].num) || c.topicAt != c.seq-1 {
		return
	}
	share, count := &c.claims[first+j], &c.claims[first+k]
	if !share.Percent {
		share, count = count, share
	}
	if share.Family != "" || count.Family != "wajib" || count.Source != Own || count.Of >= 0 || share.Of >= 0 {
		return
	}
	front := min(zs[j].tok, zs[k].tok)
	if !c.leads(s.from, front, c.a.particles.Already...) && !c.leads(s.from, front, c.a.particles.JustReached...) {
		return
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.family != "wajib" || h.core.to <= front {
			return
		}
	}
	if !onlyRecorded(c.topic) {
		return
	}
	for _, cl := range [...]*Claim{share, count} {
		cl.Family, cl.Source, cl.Strength, cl.Rule, cl.Unit = "record", Before, 0.6, "sentence_before", false
	}
	share.Base = "wajib_ktp"
}

// onlyRecorded tells whether heads name the recording, and besides it only people.
func onlyRecorded(heads []head) bool {
	recorded := false
	for i := range heads {
		switch h := &heads[i]; {
		case h.neg || h.other || h.family != "record" && !h.group && !generic(h.family):
			return false
		case h.family == "record":
			recorded = true
		}
	}
	return recorded
}
