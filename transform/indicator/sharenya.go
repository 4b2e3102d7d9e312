package indicator

import "strings"

// shareOfThose gives a share that "-nya" makes one of the people counted last before it, in its
// sentence or the one before, these for its base: "Wajib KTP kita 266.120 jiwa. Pusat ingin 30
// persennya sudah ber-IKD".
func (c *context) shareOfThose(z *zone, at int) {
	cl := &c.claims[at]
	if !cl.Percent || cl.Base != "" || cl.Of >= 0 || !strings.HasSuffix(c.t.Text[z.num.Start:z.num.End], "nya") {
		return
	}
	for j := at - 1; j >= 0 && cl.Sentence-c.claims[j].Sentence <= 1; j-- {
		o := &c.claims[j]
		if o.Block != cl.Block {
			return
		}
		if base := denominatorOf(o); base != "" && !o.Percent && o.Role == "" && o.Cohort == "" && !o.Undone && o.Aim == "actual" {
			cl.Base, cl.OwnBase = base, true
		}
		return
	}
}
