package indicator

// ofThoseBefore tells whether a share whose words point back to the count of those who did
// something, told right before, is of other people, named right behind it by what they have
// done: "Yang aktivasi IKD 10.500 orang. Angka itu setara 2,2 persen penduduk yang memiliki
// e-KTP".
func (c *context) ofThoseBefore(s *sentence, z *zone, n *head) bool {
	back := s.first(layerBack, senseBack, s.from, z.tok)
	if back == nil || !s.close(s.from, back.from, 1) || s.anyNamed(s.from, z.tok) || !c.seen || c.lastAt != c.seq-1 {
		return false
	}
	if n.group || s.first(layerGrammar, senseThat, z.tok, n.core.from) == nil && !c.holders(z, n) {
		return false
	}
	o := &c.claims[c.last]
	return !o.Percent && !o.Undone && o.Source == Own && o.Aim == "actual" && indicatorShare[o.Family] && o.Family != n.family
}
