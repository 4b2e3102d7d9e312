package indicator

// whoDid tells whether the figure of zone k counts those who did what the target of zone j
// asks for, in a clause set against it: "target 20.000 orang, sementara yang tergarap 2.000
// orang saja", "dibebani 30 persen, padahal yang mau cuma 4 persen".
func (c *context) whoDid(s *sentence, zs []zone, j, k int) bool {
	z, next := &zs[j], &zs[k]
	if percent(z.num) != percent(next.num) || next.num.Value >= z.num.Value {
		return false
	}
	p := c.a.particles
	for i := z.tok + 1; i+1 < next.tok; i++ {
		if !c.lowered(i, p.Contrasts...) {
			continue
		}
		at := i + 1
		if c.lowered(at, p.Told...) {
			at++ // "sementara itu yang"
		}
		return c.lowered(at, p.Who...) && s.first(layerAim, senseTarget, at, next.post.to) == nil && !c.leads(at, next.tok, p.Awaited...)
	}
	return false
}
