package indicator

// villageReach is within how many words behind a village's name its figure stands.
const villageReach = 6

// villageOf tells whether a figure is that of a village named right before it,
// though a sign parts them: "dan Kelurahan Talang Ubi (1.593 orang)", "terbanyak
// di Kelurahan Amen, yakni 1.491 orang".
func (c *context) villageOf(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || !c.capitalAfter(m) || z.tok == 0 {
		return false
	}
	words, weak, strong := s.between(m.to, z.tok)
	if words > villageReach || weak > 1 || strong > 0 {
		return false
	}
	if last := &c.toks[z.tok-1]; last.kind == comma && last.open {
		return true
	}
	same := s.last(layerGrammar, senseSame, m.to, z.tok)
	return same != nil && same.to == z.tok
}

// numberedBlock tells whether a word is that of a block of houses with its number: "Di RT 12".
func (c *context) numberedBlock(m *mark) bool {
	return m.to < len(c.toks) && c.toks[m.to].kind == number && c.lowered(m.from, c.a.particles.Blocks...)
}

// villageList tells whether a figure stands in a list of villages: "di beberapa
// kelurahan, yaitu Talang Ubi (1.491 orang), Amen (633 orang)".
func (c *context) villageList(s *sentence, z *zone, m *mark) bool {
	if m.to > z.tok || m.to-m.from != 1 || c.capitalAfter(m) || m.from == s.from {
		return false
	}
	if k := c.toks[m.from-1].kind; k != number && k != figure && !c.lowered(m.from-1, c.a.particles.Some...) {
		return false
	}
	same := s.first(layerGrammar, senseSame, m.to, z.tok)
	if same == nil {
		return false
	}
	// a place of a higher kind ends it
	for i := range s.marks[layerCohort] {
		if o := &s.marks[layerCohort][i]; o.from > same.to && o.to <= z.tok && o.value(senseCohort) != "village" {
			return false
		}
	}
	_, _, strong := s.between(same.to, z.tok)
	return strong == 0
}
