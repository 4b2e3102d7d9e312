package indicator

// whoDid tells whether the figure of zone k counts those who did what the target of zone j
// asks for, in a clause set against it: "target 20.000 orang, sementara yang tergarap 2.000
// orang saja", "dibebani 30 persen, padahal yang mau cuma 4 persen"; or in one joined to it
// which tells up to when it was done: "20.000 orang, dan sampai Mei yang rampung 2.000".
func (c *context) whoDid(s *sentence, zs []zone, j, k int) bool {
	z, next := &zs[j], &zs[k]
	if percent(z.num) != percent(next.num) || next.num.Value >= z.num.Value {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i+1 < next.tok; i++ {
		at := i + 1
		contrast := c.lowered(i, p.Contrasts...)
		if !contrast && !c.clauseJoined(i) || c.lowered(at, p.Contrasts...) || c.lowered(at, p.Joining...) {
			continue
		}
		if contrast && c.lowered(at, p.Told...) {
			at++ // "sementara itu yang"
		}
		when := at
		for at < next.tok && (c.toks[at].kind == date || c.lowered(at, p.Until...)) {
			at++
		}
		who := at < next.tok && c.lowered(at, p.Who...)
		if who && !contrast {
			at++
		}
		if who && contrast || at < next.tok && c.lowered(at, p.Dealt...) && (who || at > when) {
			return s.first(layerAim, senseTarget, when, next.post.to) == nil && !c.leads(when, next.tok, p.Awaited...)
		}
		if contrast {
			return false
		}
	}
	return false
}
