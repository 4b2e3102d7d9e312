package indicator

// withoutPaper makes people whom a few words point back to those of the same number who were told
// to have no certificate or child's card, of whom there is no indicator: "41.204 anak tidak
// memiliki akta kelahiran. Dari 41.204 anak itu, …".
func (c *context) withoutPaper(at int, cl *Claim) {
	if !cl.That || cl.Percent || cl.AimSaid || cl.Family != "" && cl.Family != "population" && cl.Family != "child" {
		return
	}
	v := c.t.Numbers[cl.Number].Value
	for j := at - 1; j >= 0 && v >= leastShared && cl.Sentence-c.claims[j].Sentence <= backReach; j-- {
		if o := &c.claims[j]; o.Undone && !o.Percent && childDocument(o.Family) && c.t.Numbers[o.Number].Value == v {
			take(cl, o, Before)
			cl.Rule = "same_value"
			return
		}
	}
}
