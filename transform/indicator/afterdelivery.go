package indicator

// afterDelivery tells whether blank cards that came are only what a sentence comes from that
// tells how many there are now: "Dengan kiriman itu, blangko yang ada di kantor sekarang 1.627
// lembar", "Setelah pengiriman itu tiba, blangko menjadi 1.627 keping".
func (c *context) afterDelivery(s *sentence, z *zone, h *head) bool {
	p := c.a.particles
	start := c.start(s)
	if h.family != "blangko_received" || h.core.to > z.tok || percent(z.num) || !c.lowered(start, p.With...) && !c.lowered(start, p.Once...) && !c.lowered(start, p.Added...) && !c.lowered(start, p.Thanks...) {
		return false
	}
	end := c.commaAfter(start, z.tok)
	if end == z.tok {
		for end = start; end < z.tok && !c.lowered(end, p.Told...) && !c.lowered(end, p.Pointers...); end++ {
		}
	}
	if end == z.tok || h.core.to > end || !c.leads(start, end+1, p.Told...) && !c.leads(start, end+1, p.Pointers...) {
		return false
	}
	return !figureBetween(c.toks, start, z.tok) && c.levelOfNow(s, end, z.tok)
}

// levelOfNow tells whether the words between two tokens tell what there is by now.
func (c *context) levelOfNow(s *sentence, from, to int) bool {
	p := c.a.particles
	if s.last(layerGrammar, senseBecome, from, to) != nil || c.leads(from, to, p.InStore...) || c.leads(from, to, p.Owning...) || c.leads(from, to, p.Leading...) {
		return true
	}
	for i := from; i < to; i++ {
		if c.isNow(i) {
			return true
		}
	}
	return false
}
