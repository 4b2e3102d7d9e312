package indicator

// baseBefore is the base of a share whose sentence opens by pointing back to
// the count told last: "Dari jumlah tersebut, 88 persen sudah punya akta". It is
// empty where that count is no base.
func (c *context) baseBefore(s *sentence) string {
	if !c.seen || c.lastAt != c.seq-1 || !c.pointsAtCount(s) {
		return ""
	}
	last := c.claims[c.last].Sentence
	for j := c.last; j >= 0 && c.claims[j].Sentence == last; j-- {
		if o := &c.claims[j]; !o.Percent {
			if o.Role != "" || o.Cohort != "" {
				return ""
			}
			return denominatorOf(o)
		}
	}
	return ""
}

// pointsAtCount tells whether a sentence opens with "dari jumlah itu", without a
// figure or people of its own.
func (c *context) pointsAtCount(s *sentence) bool {
	of := s.first(layerGrammar, senseOf, s.from, min(s.to, s.from+reachOpening))
	if of == nil {
		return false
	}
	it := s.first(layerGrammar, senseIt, of.to, s.to)
	if it == nil || !s.close(of.to, it.from, 2) || figureBetween(c.toks, of.to, it.from) {
		return false
	}
	return !c.headBetween(s, of.to, it.from)
}

// reachOpening is how many tokens of a sentence, quotation marks and a word of
// joining among them, may stand before what it opens with.
const reachOpening = 4
