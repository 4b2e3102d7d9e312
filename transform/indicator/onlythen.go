package indicator

// onlyThen tells whether cards in hand are only those of a time to come: what somebody takes
// them to be by then, "Mungkin dua minggu lagi blangko tinggal 3 ribu keping", or what more are
// fetched at, "Setelah blangko tinggal 500 keping, kami baru mengambil lagi". A reason is told
// as so: "Mungkin karena blangko tinggal 500 keping, warga resah".
func (c *context) onlyThen(s *sentence, z *zone, cl *Claim) bool {
	if cl.Family != "blangko_stock" || cl.Percent {
		return false
	}
	p, at := c.a.particles, c.start(s)
	if c.leads(at, min(at+2, z.tok), p.Perhaps...) {
		return !c.leads(at, z.tok, p.Because...)
	}
	if !c.lowered(at, p.Once...) && !c.lowered(at, p.Afterwards...) || figureBetween(c.toks, at, z.tok) {
		return false
	}
	for i := c.commaAfter(z.tok, min(s.to, z.tok+reachOnlyThen)) + 1; i < s.to && i <= z.tok+2*reachOnlyThen; i++ {
		if c.lowered(i, p.JustReached...) {
			return !figureBetween(c.toks, i, s.to)
		}
		if !c.lowered(i, p.Speakers...) {
			return false
		}
	}
	return false
}

// reachOnlyThen is within how many tokens behind cards the comma stands, and behind it what
// is done only then.
const reachOnlyThen = 3
