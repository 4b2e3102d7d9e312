package indicator

// measured tells whether a share is one of what was reached at another time:
// "114.475 akta atau 95 persen dari pencapaian tahun 2018".
func (c *context) measured(s *sentence, z *zone) bool {
	of := s.first(layerGrammar, senseOf, z.post.from, z.post.to)
	if of == nil {
		return false
	}
	if words, weak, strong := s.between(z.tok+1, of.from); words+strong > 0 || weak > 1 {
		return false
	}
	end := s.breakAfter(of.to, z.post.to)
	if s.first(layerAim, senseTarget, of.to, end) != nil || figureBetween(c.toks, of.to, end) {
		return false
	}
	if !c.leads(of.to, min(of.to+1, end), c.a.particles.Achievements...) {
		return false
	}
	return c.atTime(of.to, end)
}
