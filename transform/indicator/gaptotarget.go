package indicator

// gapToTarget takes from those not yet recorded how many are lacking, or must still be, for a
// share of all to be reached: "Target nasional 99,4 persen, masih kurang 531 orang", "Untuk
// mencapai 99,4 persen, kami harus merekam 531 orang lagi". Those "belum rekam", and those who are
// the difference of two counts told with them, are all who are left.
func (c *context) gapToTarget(s *sentence, zs []zone, first int) {
	for k := range zs {
		cl := &c.claims[first+k]
		if cl.Family != "record" || cl.Percent || !cl.Undone || cl.Role != "" || cl.notYet || cl.unacted || !c.lacking(s, &zs[k], cl) || c.differenceOf(zs, k) {
			continue
		}
		if c.targetBeside(zs, first) || cl.short && c.targetJustTold() {
			cl.Role, cl.Reason, cl.Indicator = "gap", "what a target lacks", ""
		}
	}
}

// lacking tells whether a figure is told as one that is lacking or yet to be brought in.
func (c *context) lacking(s *sentence, z *zone, cl *Claim) bool {
	return cl.short || cl.Aim == "target" && cl.AimSaid || c.againAt(s, z.tok+1) || c.leads(z.pre.from, z.tok, c.a.particles.Needs...)
}

// targetBeside tells whether a sentence tells of a share less than all that is to be recorded.
func (c *context) targetBeside(zs []zone, first int) bool {
	for k := range zs {
		if c.recordingTarget(&c.claims[first+k]) {
			return true
		}
	}
	return false
}

// targetJustTold tells whether the sentence before ended with such a share.
func (c *context) targetJustTold() bool {
	return c.seen && c.lastAt == c.seq-1 && c.recordingTarget(&c.claims[c.last])
}

// recordingTarget tells whether a claim is a share less than all that is to be recorded.
func (c *context) recordingTarget(cl *Claim) bool {
	return cl.Percent && cl.Family == "record" && cl.Aim == "target" && cl.Role == "" && c.t.Numbers[cl.Number].Value < 100
}

// differenceOf tells whether the figure of zone k is by how much two other counts of the
// sentence differ.
func (c *context) differenceOf(zs []zone, k int) bool {
	for i := range zs {
		for j := range zs {
			if i != k && j != k && !percent(zs[i].num) && !percent(zs[j].num) && zs[i].num.Value-zs[j].num.Value == zs[k].num.Value {
				return true
			}
		}
	}
	return false
}
