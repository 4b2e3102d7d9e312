package indicator

// sideBySide parts two counts of which one is only compared with the other, of another
// time, and tells whether they are: "Agustus 1.911 keping, dibandingkan Juli yang
// mencapai 2.022 keping". A whole is told with its people.
func (a *Analyzer) sideBySide(s *sentence, toks []token, zs []zone, k int) bool {
	z, next := &zs[k], &zs[k+1]
	if percent(z.num) || percent(next.num) {
		return false
	}
	if m := s.last(layerState, senseGap, z.pre.from, z.tok); m != nil && s.close(m.to, z.tok, 2) {
		return false // "naik 16.352 jiwa dibanding semester lalu yang 720.545 jiwa": a difference
	}
	of := s.last(layerGrammar, senseOf, z.tok+1, next.tok)
	if of == nil || !a.lex.among(s.ids[of.from-s.from], a.particles.Comparing) || !kindBetween(toks, date, of.to, next.tok) {
		return false
	}
	for i := range s.heads {
		if h := &s.heads[i]; h.core.from >= of.to && h.core.to <= next.tok {
			return false
		}
	}
	at := border(s, toks, zs, k, z.tok+1, next.tok)
	z.post, next.pre = span{z.tok + 1, at}, span{at, next.tok}
	return true
}
