package indicator

import "strings"

// shareOfThose gives a share that "-nya" or no more than "dari situ" makes one of the people
// counted last before it, in its sentence or the one before, these for its base: "Wajib KTP
// kita 266.120 jiwa. Pusat ingin 30 persennya sudah ber-IKD", "… Targetnya 30 persen dari
// situ".
func (c *context) shareOfThose(s *sentence, z *zone, at int) {
	cl := &c.claims[at]
	if at == 0 || !cl.Percent || cl.Base != "" || cl.Of >= 0 || !strings.HasSuffix(c.t.Text[z.num.Start:z.num.End], itsSuffix) && !c.ofThem(s, z) {
		return
	}
	o := &c.claims[at-1]
	if cl.Sentence-o.Sentence > 1 || o.Percent || o.Role != "" || o.Cohort != "" || o.Undone || o.Aim != "actual" {
		return
	}
	if base := denominatorOf(o); base != "" {
		cl.Base, cl.OwnBase = base, true
	}
}
