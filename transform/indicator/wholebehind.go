package indicator

// wholeBehind tells whether a "dari" behind a figure leads to the next as its whole: with
// few words between them or the people counted, without a break, and as no level that
// changed and no source.
func (s *sentence) wholeBehind(l *lexicon, toks []token, z, next *zone, of *mark) bool {
	to := next.tok
	words, weak, strong := s.between(of.to, to)
	if toks[to-1].kind == comma && weak == 1 && percent(z.num) && percent(next.num) && s.onlyTarget(of.to, to-1) && closesClause(toks, to+1, s.to) {
		weak = 0 // "64,1 persen dari target yang sama, 75 persen"
	}
	if m := s.last(layerGrammar, senseSame, of.to, to); m != nil && weak == 1 && s.close(m.to, to, reachSpelledOut) && toks[m.from-1].kind == comma {
		weak = 0 // "dari jumlah penduduk yang wajib KTP, yakni 234.853 jiwa"
	}
	if percent(z.num) && percent(next.num) && (s.first(layerGrammar, senseJoin, of.to, to) != nil || s.otherForm(l, of, to)) && s.last(layerGrammar, senseOf, next.tok+1, s.to) != nil {
		weak++ // "53,4 persen dari target dan 12,7 persen dari wajib KTP"
	}
	if percent(z.num) && percent(next.num) && s.otherJoined(of, to) {
		return false // "97 persen dari wajib KTP dan kepemilikan IKD 5 persen"
	}
	if percent(z.num) && percent(next.num) && s.first(layerBack, senseAgainst, of.to, to) != nil {
		return false // "52,7 persen dari seluruh anak dan masih di bawah target yaitu 60 persen"
	}
	if s.heldAway(z, next, of) || weak+strong > 0 || words > 16 || words > 8 && !s.counted(of.from, to) {
		return false
	}
	if levelChange(s, toks, z, of) || s.changedBy(z, next) || s.fromEarlier(z, next, of) || s.movedFrom(z, next, of) || s.leftBy(toks, z, next, of) || s.first(layerGrammar, senseBecome, of.to, to) != nil {
		return false
	}
	return !source(s, toks, z, next, of) && !s.toldBack(z, next, of) && !s.achieved(of.to, to)
}

// otherForm tells whether a word between a "dari" and the figure behind it puts that as a
// second form of the one before, and does not spell out a target: "dari target yakni 30
// persen dari yang sudah merekam".
func (s *sentence) otherForm(l *lexicon, of *mark, to int) bool {
	m := s.last(layerGrammar, senseSame, of.to, to)
	return m != nil && !(l.among(s.ids[m.from-s.from], l.particles.Namely) && s.targeted(of.to, m.from))
}

// onlyTarget tells whether a target is named among the tokens, and nothing else counted.
func (s *sentence) onlyTarget(from, to int) bool {
	return s.targeted(from, min(from+1, to)) && !s.anyNamed(from, to) && s.close(from, to, reachOnlyTarget)
}

// reachOnlyTarget is how many words may name a target whose figure stands behind a comma.
const reachOnlyTarget = 4
