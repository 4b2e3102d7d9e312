package indicator

// coupled tells whether the figure behind zone k is joined to its own by
// "dengan" and is the smaller: a part told with its whole.
func (c *context) coupled(s *sentence, zs []zone, k int) bool {
	z, n := &zs[k], &zs[k+1]
	if percent(n.num) || n.num.Value >= z.num.Value {
		return false
	}
	m := s.first(layerGrammar, senseWith, z.tok, n.tok)
	if m == nil {
		return false
	}
	words, weak, strong := s.between(z.tok+1, m.from)
	return words <= 2 && weak+strong == 0
}
