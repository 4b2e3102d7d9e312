package numeral

// digits reads the number at the digit token i, adds it, and gives the token
// behind it.
func (s *scanner) digits(i int) int {
	cues, cue := s.cues(i)
	flags := Flags(0)
	if s.tight(i) && i > 0 {
		switch s.tokens[i-1].kind {
		case wordToken:
			switch {
			case cues.has(topicMoney):
			case s.gluedCount(i):
				flags |= Glued
			default:
				s.emit(Number{Form: Name}, i, i+1)
				return i + 1
			}
		case punctToken:
			// COVID-19, ke-2, F-16; but not 5-6 and not "DENPASAR-21.053".
			if s.mark(i-1, '+') && s.tight(i-1) && s.isWord(i-2) {
				s.emit(Number{Form: Name}, i, i+1) // H+7
				return i + 1
			}
			if v, plain := s.small(i); s.dash(i-1) && s.tight(i-1) && s.isWord(i-2) && !isYear(v) && s.word(i-2).scale == 0 && !s.is(i-2, topicPercent) {
				form := Name
				if s.is(i-2, topicRank) {
					if !plain {
						break // "ke-56.324 jiwa itu": all of those told before
					}
					form = Ordinal
				} else if s.gluedDigits(i) {
					break
				}
				s.emit(Number{Form: form, Value: whole(s.printed(i)), Flags: Readable}, i, i+1)
				return i + 1
			}
		}
	}
	if next := s.composite(i, cues); next > i {
		return next
	}
	if s.listMarker(i) {
		v, _ := s.small(i)
		s.emit(Number{Form: Marker, Value: float64(v), Flags: Readable}, i, i+1)
		return i + 1
	}
	n := Number{Flags: flags, Digits: Span{int(s.tokens[i].start), int(s.tokens[i].end)}, Scale: 1}
	first := i
	if s.brokenThousands(i, cues) {
		return s.repaired(i, cues, n)
	}
	if next := s.brokenShare(i, cues, n); next > i {
		return next
	}
	printed, next := s.spokenComma(i)
	n.Digits.End = int(s.tokens[next-1].end)
	// A letter word stuck behind the digits is part of the number only if it is
	// a suffix, a scale or a unit: 5jt, 30an, 165.998jiwa; else a name: 3AK.
	if s.isWord(next) && s.tight(next) {
		if w := s.word(next); w.scale == 0 && !w.is(topicPercent) && !w.is(topicUnit) && !s.suffix(next) && !w.is(topicZone) {
			if !s.gluedDigits(i) {
				s.emit(Number{Form: Name}, i, next)
				return next
			}
			n.Flags |= Glued
		}
	}
	var an int
	next, an = s.takeAn(next)
	var scales []float64
	if an < 0 || s.scaleFollows(next) { // "5 ribu-an" and "20-an ribu"
		next, an, scales = s.takeScale(next, an)
	}
	for _, f := range scales {
		n.Scale *= f
	}
	unitAt := s.skipPercent(next)
	unit, unitNext := s.unitAt(s.skipAfter(unitAt))
	share := unitAt > next
	if form, ok := s.form(i, cues, cue, unit.Class); ok && !share && (n.Scale == 1 || form == Money) {
		n.Form = form
	} else if share {
		n.Form = Percent
		if p, _ := s.phraseAt(next, topicPoints); p != nil {
			n.Form = Points
		}
	}
	wholes := unit.Class == Person || unit.Class == Card || unit.Class == Household
	r := read(printed, n.Form == Percent || n.Form == Points, wholes, n.Scale, s.lex.groupedMost)
	n.Value, n.Decimals, n.Scale, n.Alternatives = r.value, r.decimals, r.scale, r.alt
	n.Flags |= r.flags
	if n.Form == Date && len(printed) > 2 {
		n.Value, n.Flags = 0, n.Flags&^Readable
	}
	if n.Form == Count && n.Scale > 1 {
		next = s.compound(&n, next)
		unitAt = next
		unit, unitNext = s.unitAt(s.skipAfter(unitAt))
	}
	switch n.Form {
	case Date, Year, Clock, Temperature, Phone, Identifier, Version, Law, Ordinal, Name:
		s.emit(n, first, i+1)
		return i + 1
	}
	return s.finish(n, first, unitAt, an, unit, unitNext)
}

// finish adds hedges, unit and interval to a number whose tokens end at next.
func (s *scanner) finish(n Number, first, next, an int, unit Unit, unitNext int) int {
	n.Unit = unit
	if n.Form == Count {
		n.Form = s.countForm(&n, first, unitNext)
	}
	if n.Form == Count && s.unmarked(&n, first) {
		n.Form = Percent
	}
	s.hedge(&n, first, next, an, unit, unitNext)
	n.End = int(s.tokens[next-1].end)
	n.interval()
	s.emit(n, first, next)
	return next
}

// shareReach is how many words a share without its sign stands behind its noun.
const shareReach = 4

// unmarked tells whether a number is a share printed without its sign: it has
// decimals, counts nothing, and "persentase" stands shortly before it.
func (s *scanner) unmarked(n *Number, first int) bool {
	if n.Unit.Class != NoClass || !n.Unit.Empty() || n.Scale != 1 || n.Decimals < 1 || n.Decimals > 2 || n.Value > 100 {
		return false
	}
	for k := first - 1; k >= 0 && k >= first-shareReach && s.isWord(k); k-- {
		if s.is(k, topicShare) {
			return true
		}
	}
	return false
}

// countForm separates counts from ages, durations and measures by their unit.
func (s *scanner) countForm(n *Number, first, unitNext int) Form {
	switch n.Unit.Class {
	case Time:
		cues, _ := s.cues(first)
		if cues.has(topicAge) {
			return Age
		}
		if p, _ := s.phraseAt(unitNext, topicPast); p != nil {
			return Duration
		}
		if s.text[n.Unit.Start]|0x20 == 't' && n.Value >= 16 && n.Value <= 21 {
			return Age // 17 tahun: the age at which a KTP falls due
		}
		return Duration
	case MeasureOf:
		return Measure
	case TimesOf:
		return Times
	case MoneyUnit:
		return Money
	}
	if cues, _ := s.cues(first); cues.has(topicAge) {
		return Age
	}
	return Count
}

// takeAn reads the suffix -an at token i: "5.000-an", "30an". It gives the
// token behind and where the suffix starts in the text, -1 where there is none.
func (s *scanner) takeAn(i int) (next, at int) {
	switch {
	case s.dash(i) && s.tight(i) && s.suffix(i+1) && s.tight(i+1):
		return i + 2, int(s.tokens[i].start)
	case s.suffix(i) && s.tight(i):
		return i + 1, int(s.tokens[i].start)
	}
	return i, -1
}

// suffix tells whether a token is the suffix of a round number: "50-an".
func (s *scanner) suffix(i int) bool {
	return s.isWord(i) && (s.printed(i) == "an" || s.printed(i) == "AN")
}

// takeScale reads scale words at token i: "ribu", "ribuan", "juta-an", "ribu juta".
func (s *scanner) takeScale(i, an int) (next, at int, scales []float64) {
	for s.isWord(i) && s.word(i).scale > 0 && len(scales) < 2 {
		scales = append(scales, s.word(i).scale)
		t := &s.tokens[i]
		i++
		if t.an || s.word(i-1).an {
			return i, int(t.end) - 2, scales
		}
	}
	if len(scales) > 0 && an < 0 {
		i, an = s.takeAn(i)
	}
	return i, an, scales
}

// skipPercent gives the token behind a percent word at i, or i; a dash may tie the word to its
// number: "85-persen".
func (s *scanner) skipPercent(i int) int {
	if s.dash(i) && s.tight(i) && s.tight(i+1) {
		if _, next := s.phraseAt(i+1, topicPercent); next > i+1 {
			return next
		}
	}
	if _, next := s.phraseAt(i, topicPoints); next > i {
		return next
	}
	_, next := s.phraseAt(i, topicPercent)
	return next
}

// compound reads the smaller part behind a scale: "2 juta 300 ribu".
func (s *scanner) compound(n *Number, i int) int {
	if v, ok := s.small(i); ok && n.Scale == 1e3 && n.Flags&ScaleDoubt == 0 && v < 1000 && s.word(i+1).scale == 0 && n.Decimals == 0 {
		// The last three places: "1 juta 52 ribu 300 jiwa".
		if u, _ := s.unitAt(i + 1); u.Class == Person || u.Class == Card || u.Class == Household {
			n.Value += float64(v)
			n.Scale = 1
			return i + 1
		}
	}
	if !s.isDigits(i) || s.word(i+1).scale == 0 || s.word(i+1).scale >= n.Scale || s.word(i+1).an {
		return i
	}
	scale := s.word(i + 1).scale
	r := read(s.printed(i), false, false, scale, s.lex.groupedMost)
	if r.alt != nil || r.flags&Broken != 0 || r.value >= n.Scale {
		return i
	}
	n.Value += r.value
	n.Scale, n.Decimals = scale, r.decimals
	return s.compound(n, i+2)
}

// gluedDigits tells whether the digits look like a figure of some size, not
// like the number in a name: grouped in thousands, or with decimals.
func (s *scanner) gluedDigits(i int) bool {
	p := s.printed(i)
	sh := shape(p)
	return sh.n >= 2 && (sh.grouped(sh.n) || len(p) >= 4)
}

// gluedCount tells whether the word stuck before digit token i is a word of
// its own: "Pinang165.998", "sebanyak250".
func (s *scanner) gluedCount(i int) bool {
	w := &s.tokens[i-1]
	if s.is(i-1, topicHedge) || s.is(i-1, topicFiller) || s.is(i-1, topicCount) {
		return true
	}
	if s.is(i-1, topicLaw) || s.is(i-1, topicYear) && s.capital(i-1) {
		return w.end-w.start >= 4
	}
	return w.end-w.start >= 3 && s.gluedDigits(i) && !s.allCapitals(i-1)
}

// listMarker tells whether token i numbers an item of a list: a small number at
// the head of a line with a dot or bracket behind it.
func (s *scanner) listMarker(i int) bool {
	v, ok := s.small(i)
	if !ok || v > 99 {
		return false
	}
	if s.mark(i-1, '(') && s.mark(i+1, ')') && v <= 20 {
		return i == 1 || s.tokens[i-2].kind != wordToken && s.tokens[i-2].kind != digitToken
	}
	if i > 0 && s.tokens[i-1].kind != breakToken {
		return false
	}
	return (s.mark(i+1, '.') || s.mark(i+1, ')')) && s.tight(i+1) && i+2 < len(s.tokens) && s.tokens[i+2].spaced
}
