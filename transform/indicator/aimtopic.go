package indicator

// targetTopic tells whether a target opens the sentence, with no more than whose and of when
// it is in front of a comma, and a share or count is the first told behind: "Target pemerintah
// pusat, perekaman sudah 99,4 persen pada akhir tahun".
func (c *context) targetTopic(s *sentence, z *zone) bool {
	p := c.a.particles
	at := c.pastQuotes(s.from, z.tok)
	if at == z.tok || !c.lowered(at, p.TargetNouns...) && !c.lowered(at, p.Targeted...) {
		return false
	}
	for at++; at < z.tok; at++ {
		switch t := &c.toks[at]; {
		case t.kind == comma:
			return !figureBetween(c.toks, s.from, z.tok)
		case t.kind == date || t.kind == place:
		case t.kind != word || !c.lowered(at, p.TargetOwners...):
			return false
		}
	}
	return false
}
