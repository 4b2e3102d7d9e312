package indicator

// wholeBehindRest makes the count that opens a sentence with those who did it already, behind
// fewer who have not, all those obliged: "Yang belum merekam 41.300 jiwa. Dari 210.500 jiwa,
// yang sudah 169.200".
func (c *context) wholeBehindRest(zs []zone, k, first int) bool {
	if !zs[k].front || k+1 == len(zs) || !c.seen || c.lastAt != c.seq-1 {
		return false
	}
	cl, part, rest := &c.claims[first+k], &c.claims[first+k+1], &c.claims[c.last]
	if cl.Percent || part.Percent || cl.Source != Nowhere || part.Family != "" || !part.done || rest.Family != "record" || !rest.Undone || rest.Percent || rest.Cohort != "" {
		return false
	}
	if c.t.Numbers[rest.Number].Value+zs[k+1].num.Value != zs[k].num.Value {
		return false
	}
	cl.Family = wholeOf["record"]
	return true
}
