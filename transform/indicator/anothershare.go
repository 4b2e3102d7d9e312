package indicator

import "slices"

// anotherShare tells whether "lagi" behind a share that is set only says that it is one more
// of those named behind it, and nothing is lacking: "targetnya 20 persen lagi dari penduduk
// yang sudah merekam". "Kurang 3 persen lagi dari target" is what the target lacks.
func (c *context) anotherShare(s *sentence, z *zone, cl *Claim, again *mark) bool {
	p := c.a.particles
	if cl.Aim != "target" || !again.has(senseAgain) || !c.leads(z.pre.from, z.tok, p.TargetNouns...) ||
		s.last(layerState, senseGap, z.pre.from, z.tok) != nil || s.last(layerState, senseRest, z.pre.from, z.tok) != nil || c.leads(z.pre.from, z.tok, p.Needs...) {
		return false
	}
	of := s.first(layerGrammar, senseOf, again.to, z.post.to)
	if of == nil || of.from != again.to || c.leads(of.to, z.post.to, p.TargetNouns...) {
		return false
	}
	return slices.ContainsFunc(s.heads, func(h head) bool { return h.core.from >= of.to && h.core.to <= z.post.to && !h.other })
}
