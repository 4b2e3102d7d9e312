package indicator

// creditedBehind tells whether the words right behind a figure say that it is another office's:
// "penduduk 412 ribu jiwa menurut BPS", "9.100 jiwa pada 2023 berdasarkan data KPU".
func (c *context) creditedBehind(s *sentence, z *zone) bool {
	p := c.a.particles
	for i := z.tok + 1; i < min(z.tok+reachCredit, s.to); i++ {
		if k := c.toks[i].kind; k == figure || k == comma || k == stop {
			return false
		}
		if !c.lowered(i, p.Credited...) {
			continue
		}
		at := i + 1
		for at < s.to && (c.lowered(at, p.Credited...) || c.lowered(at, p.Accounts...)) {
			at++
		}
		m := s.first(layerPlace, senseAgency, at, min(at+1, s.to))
		return m != nil && m.from == at && !c.jointAccount(s, m, s.to) && !c.ofRegistry(m)
	}
	return false
}

// reachCredit is within how many words behind a figure it is said whose it is.
const reachCredit = 6
