package indicator

// doneLater tells whether an act behind a count is what those counted do later, in a clause
// of its own: "2.120 orang, dan usai direkam mereka dibantu memasang IKD".
func (c *context) doneLater(z *zone, h *head) bool {
	for i := z.tok + 1; i+2 < h.core.from; i++ {
		if c.toks[i].kind == comma && c.lowered(i+1, c.a.particles.Joining...) && c.lowered(i+2, c.a.particles.Once...) {
			return true
		}
	}
	return false
}

// actAsTopic tells whether an act only says what a sentence is about, up to a comma, whose
// figure counts those obliged, named right behind it: "Mengenai perekaman, daerah ini
// mempunyai 189.631 wajib KTP". Those told as done are what the act did.
func (c *context) actAsTopic(s *sentence, z *zone, i int) bool {
	h := &s.heads[i]
	if i > 0 || h.act == "" || h.group || h.other || !c.leads(c.start(s), min(c.start(s)+1, h.core.from), c.a.particles.Topics...) {
		return false
	}
	for j := i + 1; j < len(s.heads); j++ {
		people := &s.heads[j]
		if people.core.to <= z.tok || people.family == "people" {
			continue
		}
		if !people.group || people.family != "wajib" || !s.close(z.tok+1, people.core.from, 1) {
			return false
		}
		at := c.commaAfter(h.core.to, z.tok)
		return at < z.tok && s.close(h.core.to, at, reachCard) && !s.anyNamed(at, z.tok) && !c.leads(at, z.tok, c.a.particles.Already...)
	}
	return false
}
