package indicator

// toldBehindBracket is from where the border of figure k and the next is sought: behind the
// bracket that its share stands in, where what is told of both follows up to a comma or joiner:
// "7.991 orang (71,03 persen) sudah merekam, dan 3.259 orang belum merekam".
func (a *Analyzer) toldBehindBracket(s *sentence, toks []token, z *zone, from, to int) int {
	if z.same < 0 || z.tok == s.from || !toks[z.tok-1].open || from+1 >= to || toks[from].kind != comma || toks[from].open {
		return from
	}
	at := from + 1
	if m := s.first(layerState, senseNotYet, at, at+1); m == nil && (toks[at].kind != word || !a.lex.among(s.ids[at-s.from], a.particles.Already)) {
		return from
	}
	end := to
	for i := at + 1; i < to && end == to; i++ {
		if toks[i].kind == comma {
			end = i
		}
	}
	if m := s.first(layerGrammar, senseJoin, at+1, end); m != nil {
		end = m.from
	}
	if end == to {
		return from
	}
	for i := range s.heads { // "sudah membuat KTP" may be either, held or recorded
		if h := &s.heads[i]; h.act != "" && h.family != "held" && h.core.from > at && h.core.to <= end {
			return at
		}
	}
	return from
}
