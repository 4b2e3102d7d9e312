package numeral

// brokenThousands tells whether a thousands mark with a stray space stands at
// token i: "8. 450", or a space alone before three zeros: "50 000".
func (s *scanner) brokenThousands(i int, cues topics) bool {
	p := s.printed(i)
	sh := shape(p)
	if sh.commas > 0 || !sh.grouped(sh.n) || cues&(1<<topicLaw|1<<topicName|1<<topicAge|1<<topicDay|1<<topicClock|1<<topicVersion) != 0 {
		return false
	}
	threes := func(k int) bool {
		q := s.printed(k)
		t := shape(q)
		return t.commas == 0 && t.groups[0] == 3 && (t.n == 1 || len(q) == 3*t.n+t.dots && t.n <= maxGroups)
	}
	if s.mark(i+1, '.') && s.tight(i+1) && s.isDigits(i+2) && !s.tight(i+2) {
		return threes(i + 2)
	}
	return s.isDigits(i+1) && s.printed(i+1) == "000"
}

// brokenShare reads a percentage with a stray space at its decimal comma:
// "99, 63 persen", "98 ,5 persen". The second part alone is the alternative.
func (s *scanner) brokenShare(i int, cues topics, n Number) int {
	v, ok := s.small(i)
	if !ok || v > 100 || !s.mark(i+1, ',') || s.tight(i+1) == s.tight(i+2) || cues&^(1<<topicCount) != 0 {
		return i
	}
	d, ok := s.small(i + 2)
	next := s.skipPercent(i + 3)
	if !ok || next == i+3 || s.tokens[i+2].end-s.tokens[i+2].start > 2 {
		return i
	}
	n.Decimals = int(s.tokens[i+2].end - s.tokens[i+2].start)
	n.Value = float64(v) + float64(d)/pow10(n.Decimals)
	n.Alternatives = []float64{float64(d)}
	n.Digits.End = int(s.tokens[i+2].end)
	n.Form = Percent
	n.Flags |= Broken | Readable
	unit, unitNext := s.unitAt(s.skipAfter(next))
	return s.finish(n, i, next, -1, unit, unitNext)
}

// repaired reads a number with a stray space in it.
func (s *scanner) repaired(i int, cues topics, n Number) int {
	tail := i + 1
	if s.mark(tail, '.') {
		tail++
	}
	n.Digits.End = int(s.tokens[tail].end)
	places := 0
	for _, c := range []byte(s.printed(tail)) {
		if isDigit(c) {
			places++
		}
	}
	rest := whole(s.printed(tail))
	n.Value = whole(s.printed(i))*pow10(places) + rest
	if rest > 0 {
		n.Alternatives = []float64{rest}
	}
	n.Flags |= Broken | Readable
	next, an := s.takeAn(tail + 1)
	unit, unitNext := s.unitAt(s.skipAfter(next))
	if cues.has(topicMoney) {
		n.Form = Money
	}
	return s.finish(n, i, next, an, unit, unitNext)
}
