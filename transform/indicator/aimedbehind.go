package indicator

// aimedBehind tells whether the verb behind the people of a share says that they are to
// have done it: "64 persen anak di Kabupaten A, Provinsi B, ditargetkan pemkab sudah
// memiliki KIA". A relative clause between them tells who they are.
func (c *context) aimedBehind(s *sentence, z *zone) bool {
	p := c.a.particles
	if !percent(z.num) || !c.peopleBehind(s, z) {
		return false
	}
	for i := z.tok + 1; i < z.post.to && c.toks[i].kind != figure; i++ {
		whose := c.lowered(i-1, p.Who...)
		switch {
		case whose || c.toks[i].kind != word:
		case c.lowered(i, p.Done...):
			return false
		case c.lowered(i, p.Wished...), c.lowered(i, p.TargetVerbs...):
			return c.doneSoon(s, i+1, z.post.to)
		}
	}
	return false
}

// doneSoon tells whether a word of what is done stands among the tokens with few words
// and no break in front of it.
func (c *context) doneSoon(s *sentence, from, to int) bool {
	for i := from; i < to && s.close(from, i, reachDone); i++ {
		if c.lowered(i, c.a.particles.Done...) {
			return true
		}
	}
	return false
}

// peopleBehind tells whether people stand right behind a share, or behind its "dari".
func (c *context) peopleBehind(s *sentence, z *zone) bool {
	for i := range s.heads {
		if h := &s.heads[i]; h.group && h.core.from > z.tok {
			return h.core.from < z.post.to && s.close(z.tok+1, h.core.from, reachPeople)
		}
	}
	return false
}

// reachDone is how many words who wants it may take in front of what is to be done,
// reachPeople how many may stand in front of the people: "dari total jumlah".
const (
	reachDone   = 5
	reachPeople = 3
)
