package indicator

// hopedFor tells whether a word of achievement is told of what somebody hopes for:
// "harapannya sampai akhir tahun capaiannya bisa tembus 20 persen". What is told as
// the little that is reached so far, or as a reason, is reached.
func (c *context) hopedFor(s *sentence, z *zone, m *mark, cl *Claim) bool {
	p := c.a.particles
	if m.to > z.tok || m.from == s.from || c.lowered(m.from-1, p.Who...) || c.leads(m.from, m.to, p.Done...) && !cl.Percent {
		return false
	}
	for t := s.first(layerAim, senseHope, z.pre.from, m.from); t != nil; t = s.first(layerAim, senseHope, t.to, m.from) {
		if !c.leads(t.from, t.to, p.Wishing...) && !c.strivenFor(t, m) {
			continue
		}
		words, weak, strong := s.between(t.to, m.from)
		if words > reachHopedFor || weak+strong > 0 || figureBetween(c.toks, t.to, m.from) {
			continue
		}
		return c.onlyHoped(t, z)
	}
	return c.subjectOfHope(s, z, m)
}

// strivenFor tells whether somebody only works for what a word of achievement tells, which
// follows with nothing that came of the work: "yang diupayakan tercapai ialah 10 persen".
func (c *context) strivenFor(t, m *mark) bool {
	p := c.a.particles
	return c.leads(t.from, t.to, p.Striving...) && !c.leads(t.to, m.from, p.Resulting...) && !c.leads(m.from, m.to, p.Done...)
}

// onlyHoped tells whether a figure behind a hope is not told as the little that is
// reached so far, nor behind a reason.
func (c *context) onlyHoped(t *mark, z *zone) bool {
	p := c.a.particles
	return !c.leads(t.to, z.tok, p.JustReached...) && !c.leads(t.to, z.tok, p.Merely...) && !c.leads(t.to, z.tok, p.Because...)
}

// subjectOfHope tells whether a word of achievement names what the hope right behind it
// is for: "capaian IKD diharapkan bisa sampai 10 persen".
func (c *context) subjectOfHope(s *sentence, z *zone, m *mark) bool {
	t := s.first(layerAim, senseHope, m.to, z.tok)
	if t == nil || !c.leads(t.from, t.to, c.a.particles.Wishing...) || figureBetween(c.toks, m.to, z.tok) {
		return false
	}
	words, weak, strong := s.between(m.to, t.from)
	behind, far, end := s.between(t.to, z.tok)
	return words <= reachHoped && behind <= reachHopedFor && weak+strong+far+end == 0 && c.onlyHoped(t, z)
}

// reachHoped is how many words may stand between what is hoped for and the hope.
const reachHoped = 3

// reachHopedFor is how many words may stand between a hope and the word of
// achievement that it is for.
const reachHopedFor = 6

// mayComeTrue tells whether the words behind a share say that it may be reached, so that
// it is not yet: "ia ragu 25 persen itu bisa terpenuhi". What "yang" or a word of
// achievement leads to was reached: "baru 9 persen yang bisa dicapai"; and nobody
// sets himself decimals.
func (c *context) mayComeTrue(s *sentence, z *zone) bool {
	p := c.a.particles
	if z.num.Decimals > 0 || s.last(layerAim, senseReached, z.pre.from, z.tok) != nil {
		return false
	}
	for i := z.tok + 1; i+1 < s.to && i <= z.tok+reachMay && c.toks[i].kind != comma && c.toks[i].kind != stop && c.toks[i].kind != figure; i++ {
		if c.lowered(i, p.May...) && c.lowered(i+1, p.ComeTrue...) {
			return !c.leads(z.tok+1, i, p.Who...) && !c.leads(z.tok+1, i, p.Already...)
		}
	}
	return false
}

// onlyLater tells whether a share that the words point back to is said to be got only at
// a later time: "30 persen itu nanti dua tiga tahun baru dapat".
func (c *context) onlyLater(s *sentence, z *zone) bool {
	p, later := c.a.particles, false
	if z.num.Decimals > 0 || z.tok+1 >= s.to || !c.lowered(z.tok+1, p.Pointers...) {
		return false
	}
	for i := z.tok + 2; i+1 < s.to && i <= z.tok+reachLater && c.toks[i].kind != comma && c.toks[i].kind != stop; i++ {
		if later = later || c.lowered(i, p.Future...); later && c.lowered(i, p.JustReached...) && (c.lowered(i+1, p.ComeTrue...) || c.lowered(i+1, p.Able...)) {
			return true
		}
	}
	return false
}

// reachLater is within how many tokens behind a share it is said when it is got.
const reachLater = 9

// reachMay is within how many tokens behind a share it is said that it may be reached.
const reachMay = 6
