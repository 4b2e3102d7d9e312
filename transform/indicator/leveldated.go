package indicator

// datedLevel is where the day ends that stands right behind the level of a zone and its noun,
// where what the level became is told behind the day in one breath: "5.102 jiwa pada 2023 naik
// menjadi 14.870 jiwa". It is -1 where there is none, or where a day stands in front of the
// level, which is that one's: "pada 2022 5.102 jiwa, 2023 naik menjadi 14.870 jiwa", or the level
// is only by how much it grew then: "bertambah 870 orang selama Januari menjadi 9.644 orang".
func (s *sentence) datedLevel(toks []token, z *zone, from, to int) int {
	at := from
	for at < to && toks[at].kind == word && toks[at].start < z.num.Unit.End {
		at++
	}
	if at+1 >= to || toks[at].kind != date || kindBetween(toks, date, z.pre.from, z.tok) {
		return -1
	}
	if g := s.last(layerState, senseGap, z.pre.from, z.tok); g != nil && s.close(g.to, z.tok, 1) {
		return -1
	}
	m := s.first(layerGrammar, senseBecome, at+1, to)
	if m == nil || !s.close(at+1, m.from, reachBecome) || !s.close(m.to, to, reachBecome) {
		return -1
	}
	return at + 1
}

// becameBehind tells whether what the level of a zone became is told right behind the day that
// ends its words.
func (s *sentence) becameBehind(toks []token, z *zone) bool {
	to := z.post.to
	for to < s.to && toks[to].kind == word {
		to++
	}
	return to < s.to && s.datedLevel(toks, z, z.tok+1, to) == z.post.to
}

// reachBecome is how many words may stand between a day and the word of becoming behind it, and
// between that and the new level.
const reachBecome = 3
