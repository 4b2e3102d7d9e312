package indicator

// otherJoined tells whether people are named behind a "dari", and behind them, past a word of
// joining, something else that is counted, or a target: "wajib KTP dan kepemilikan IKD".
func (s *sentence) otherJoined(of *mark, to int) bool {
	join := s.first(layerGrammar, senseJoin, of.to, to)
	return join != nil && !s.targeted(of.to, join.from) && s.namesBase(of.from, join.from) && (s.anyNamed(join.to, to) || s.targeted(join.to, to))
}

// nextItem tells whether a comma or a word of joining behind a share opens the next item of a
// list, in which what is counted is named in front of its target or its people: "perekaman dari
// target 99,4 persen baru 99,12 persen, akta kelahiran dari target 98 persen baru 97,2 persen",
// "IKD dari wajib KTP 3,1 persen dan perekaman dari wajib KTP 98 persen".
func (s *sentence) nextItem(toks []token, z, next *zone, of *mark) bool {
	if !percent(z.num) || !percent(next.num) || s.first(layerAim, senseTarget, of.to, next.tok) == nil && !s.namesBase(of.from, next.tok) {
		return false
	}
	for i := z.tok + 1; i < of.from; i++ {
		if toks[i].kind == comma && !toks[i].open && !toks[i].hidden {
			return s.anyNamed(i, of.from)
		}
	}
	join := s.first(layerGrammar, senseJoin, z.tok+1, of.from)
	return join != nil && s.anyNamed(join.to, of.from)
}
