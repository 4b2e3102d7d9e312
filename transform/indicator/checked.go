package indicator

// onlyChecked tells whether a count is of those whose data was, or is to be, checked: of
// first-time holders or of people told before, "9.600 pemula sudah terverifikasi", "yang
// sudah divalidasi 9.600 orang", "sisanya 2.900 akan diverifikasi". What is left behind a
// check is of those counted: "setelah diverifikasi tinggal 2.900 orang".
func (c *context) onlyChecked(s *sentence, z *zone, cl *Claim) bool {
	if cl.Percent || cl.Family != "pemula" && cl.Source < Before {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i < z.post.to && s.close(z.tok+1, i, reachChecked); i++ {
		if c.lowered(i, p.Checked...) {
			return true
		}
		if c.lowered(i, p.Afterwards...) || c.lowered(i, p.Who...) && !c.lowered(i+1, p.Checked...) && !c.leads(i+1, min(i+reachCheck, z.post.to), p.Checked...) {
			return false
		}
	}
	for i := z.tok - 1; i > z.pre.from && s.close(i, z.tok, reachBehind); i-- {
		if c.lowered(i, p.Checked...) {
			return c.leads(max(z.pre.from, i-reachCheck), i, p.Who...)
		}
	}
	return false
}

const (
	// reachChecked is within how many words behind people it is told that they were checked.
	reachChecked = 7
	// reachBehind is within how many words behind the check they are counted.
	reachBehind = 4
	// reachCheck is within how many tokens behind "yang" the check stands.
	reachCheck = 2
)
