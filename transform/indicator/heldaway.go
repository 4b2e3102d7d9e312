package indicator

// heldAway tells whether "dari" only says how far a share, whose own whole is told in front of
// it, is from another: "Dari jumlah itu 31 persen punya KIA, masih jauh dari target 40 persen".
func (s *sentence) heldAway(z, next *zone, of *mark) bool {
	if !percent(z.num) || !percent(next.num) || s.last(layerGrammar, senseOf, z.pre.from, z.tok) == nil {
		return false
	}
	m := s.last(layerBack, senseAgainst, z.tok+1, of.to)
	return m != nil && m.to == of.to
}
