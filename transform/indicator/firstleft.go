package indicator

// firstLeft makes first-time holders told as what remains, or as not yet got at, those of them
// who are not recorded: "Baru 12.806 yang merekam. Sisanya 7.100 pemula", "5.637 pemilih
// pemula belum tersentuh".
func (c *context) firstLeft(s *sentence, z *zone, cl *Claim) {
	if cl.Family != "pemula" || cl.Percent || cl.Role != "" || cl.Source != Own || !cl.Rest && !c.unreached(s, z) {
		return
	}
	cl.Family, cl.Cohort, cl.Aim, cl.Undone = "record", "first_time", "actual", true
}

// unreached tells whether those counted are said right behind not to have been got at:
// "5.637 pemilih pemula lagi yang belum tersentuh petugas".
func (c *context) unreached(s *sentence, z *zone) bool {
	m := s.first(layerState, senseNotYet, z.tok+1, z.post.to)
	return m != nil && s.close(z.tok+1, m.from, reachUnreached) && c.leads(m.to, min(m.to+reachGotAt, z.post.to), c.a.particles.GotAt...)
}

const (
	// reachUnreached is how many words may stand between those counted and "belum".
	reachUnreached = 4
	// reachGotAt is within how many tokens behind "belum" what was not done stands.
	reachGotAt = 2
)

// notGotAt tells whether a clause closes with the words that the people of a share were not
// got at yet: "75 persen dari warga terekam disebut masih belum tersentuh". A target is what
// was not reached itself.
func (c *context) notGotAt(s *sentence, z *zone, cl *Claim) bool {
	m := s.first(layerState, senseNotYet, z.tok+1, z.post.to)
	if m == nil || cl.AimSaid && cl.Aim == "target" || s.anyNamed(z.pre.from, z.tok) || c.lowered(m.from, c.a.particles.Negations...) {
		return false
	}
	_, weak, strong := s.between(z.tok+1, m.from)
	return weak+strong == 0 && c.lowered(m.to, c.a.particles.GotAt...) && c.clauseEnds(s, m.to+1)
}
