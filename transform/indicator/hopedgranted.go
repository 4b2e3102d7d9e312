package indicator

// hopedGranted makes blank cards of a request that somebody only hopes to see granted those asked
// for: "Kami berharap pengajuan itu disetujui seluruhnya atau 27 ribu keping".
func (c *context) hopedGranted(z *zone, cl *Claim) {
	if cl.Family != "blangko_received" || cl.Percent || cl.Role != "" {
		return
	}
	p, granted, asked := c.a.particles, false, false
	for i := z.tok - 1; i >= z.pre.from && c.toks[i].kind != figure && c.toks[i].kind != stop; i-- {
		switch {
		case c.lowered(i, p.Already...), c.lowered(i, p.JustReached...), c.lowered(i, p.Because...):
			return
		case granted && c.lowered(i, p.Requests...):
			asked = true
		case c.lowered(i, p.Granted...):
			granted = true
		case asked && c.lowered(i, p.Wishing...):
			cl.Family = "blangko_requested"
			return
		}
	}
}

// evenIfAsked tells whether blank cards are only those of a case that a sentence opens with and
// grants no more than for the sake of what it says: "Kalaupun ada yang minta 100 ribu keping,
// diberi 20 ribu".
func (c *context) evenIfAsked(s *sentence, cl *Claim) bool {
	if cl.Percent || cl.Family != "blangko_received" && cl.Family != "blangko_requested" {
		return false
	}
	p, at := c.a.particles, s.from
	for at < s.to && c.toks[at].kind != word {
		at++
	}
	return c.lowered(at, p.EvenIf...) || c.lowered(at, p.Cases...) && c.lowered(at+1, p.Even...)
}
