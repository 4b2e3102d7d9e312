package numeral

// topics is a set of topics.
type topics uint32

func (t topics) has(k topic) bool { return t&(1<<k) != 0 }

const cueTopics = 1<<topicLaw | 1<<topicRank | 1<<topicPhone | 1<<topicVersion | 1<<topicClock | 1<<topicAge |
	1<<topicName | 1<<topicYear | 1<<topicYearBefore | 1<<topicDay | 1<<topicCount | 1<<topicMoney

// cues gives the topics of the word in front of token i: "No. 23", "Telp: 0361".
// word is its token, -1 where there is none.
func (s *scanner) cues(i int) (set topics, word int) {
	k := i - 1
	for steps := 0; steps < 3 && k >= 0 && s.tokens[k].kind == punctToken; steps++ {
		switch s.printed(k) {
		case ".", ":", "#", "-", "(", "°", "$":
			if s.mark(k, '$') {
				set |= 1 << topicMoney
			}
			// A full stop ends a cue only where a space follows: "pasal. 5".
			if s.mark(k, '(') && !s.mark(i-1, '(') {
				return set, -1
			}
			k--
			continue
		}
		return set, -1
	}
	if !s.isWord(k) {
		return set, -1
	}
	set |= topics(s.word(k).topics) & cueTopics
	list := s.word(k).ends
	for n := range list {
		if len(list[n].ids) > 1 && 1<<list[n].topic&cueTopics != 0 {
			if _, first := s.phraseBefore(k, list[n].topic); first < k {
				set |= 1 << list[n].topic
			}
		}
	}
	// Short cues are abbreviations and stand in capitals: UU, SK, KM, HAL.
	if set.has(topicLaw) && !s.capital(k) && s.tokens[k].end-s.tokens[k].start <= 3 && !s.is(k, topicRank) {
		set &^= 1 << topicLaw
	}
	if set.has(topicName) && !s.capital(k) {
		set &^= 1 << topicName
	}
	return set, k
}

// form settles what the digits of token i are when they are no plain count.
// next is the token behind the number.
func (s *scanner) form(i int, cues topics, cue int, unit Class) (Form, bool) {
	p := s.printed(i)
	sh := shape(p)
	plain := sh.plain() && !sh.letterO
	v, short := s.small(i)
	if !short {
		v = int(min(whole(p), 1e9))
	}
	after := i + 1
	switch {
	case s.monthAt(after) && plain && v >= 1 && v <= 31 && len(p) <= 2:
		return Date, true
	case plain && len(p) == 4 && isYear(v) && s.monthBefore(i), unit == NoClass && plain && s.slippedYear(i):
		return Year, true
	case plain && v >= 1 && v <= 31 && cues.has(topicDay):
		return Date, true
	case plain && v >= 1 && v <= 31 && (s.dayRange(i) || unit == NoClass && s.dayListed(i)):
		return Date, true
	case s.is(after, topicZone) && s.allCapitals(after), cues.has(topicClock) && len(p) <= 5 && v <= 2400 && unit != Time:
		return Clock, true
	case s.isWord(after) && s.printed(after) == "C" || isDegree(s, after):
		return Temperature, true
	case cues.has(topicPhone) && plain && len(p) >= 3 && unit == NoClass:
		return Phone, true
	case plain && len(p) >= 10:
		return Identifier, true
	case cues.has(topicVersion) && len(p) <= 6 && unit == NoClass:
		return Version, true
	case dottedDate(p):
		return Date, true
	case dotted(p):
		return Version, true
	case cues.has(topicLaw) && cue >= 0 && unit != Person && unit != Card:
		if s.is(cue, topicRank) && !s.capital(cue) && plain && v < 600 && !s.is(after, topicYear) {
			return Ordinal, true
		}
		return Law, true
	case cues.has(topicRank) && plain && v < 600 && (unit == NoClass || s.mark(i-1, '-')):
		return Ordinal, true
	case cues.has(topicName) && plain && v < 1000 && unit != Person && unit != Card && unit != Time:
		return Name, true
	case plain && v < 10 && unit == NoClass && s.isWord(i-1) && s.tokens[i-1].end-s.tokens[i-1].start > 1 && s.allCapitals(i-1) && !s.is(i-1, topicUnit):
		return Name, true // PIK 2, RSUD 1
	case cues.has(topicMoney) || unit == MoneyUnit:
		return Money, true
	case plain && len(p) == 4 && s.year(v, cues, i, unit):
		if cue >= 0 && len(s.out) > 0 && s.out[len(s.out)-1].Form == Law && int(s.upto[len(s.out)-1]) == cue && s.is(cue, topicYear) {
			return Law, true
		}
		return Year, true
	}
	return Count, false
}

// year decides whether four digits are a year. A word such as "tahun" or
// "Pemilu" in front says so; "pada", "hingga" say so of recent years; a unit
// noun or a word such as "sebanyak" says that they count, unless what follows goes on from a
// time: "baru 2021 mulai normal".
func (s *scanner) year(v int, cues topics, i int, unit Class) bool {
	if !isYear(v) {
		return ofHijra(v) && unit == NoClass && (cues.has(topicYear) || s.is(i+1, topicHijra) && s.capital(i+1))
	}
	recent := v >= 2000 && v <= 2045
	switch {
	case cues.has(topicYear):
		return true
	case cues.has(topicYearBefore) && recent && unit != Card:
		return true
	case s.is(i-1, topicYearLead) && recent && v%10 != 0 && unit == Card && s.allCapitals(i+1):
		return true // nobody aims at 2025 documents to the piece
	case unit != NoClass:
		return false
	case recent && cues.has(topicCount) && s.is(i+1, topicSets):
		return true
	case cues.has(topicCount):
		return false
	}
	if _, first := s.phraseBefore(i-1, topicHedge); first < i-1 || s.is(i-1, topicHedge) {
		return false
	}
	return v >= 1945 && v <= 2060
}

// ofHijra bounds what a bare number of four digits may be as a year of the Hijra: "Ramadan 1445",
// "1446 H".
func ofHijra(v int) bool { return v >= 1400 && v <= 1500 }

// monthAt tells whether a month name stands at token i, perhaps behind a dash
// or comma ("7 Jun, 2024", "06 - Nov - 2025").
func (s *scanner) monthAt(i int) bool {
	if s.dash(i) {
		i++
	}
	return s.month(i)
}

// month tells whether token i names a month. Short forms need a capital: sep
// and mar are other words too.
func (s *scanner) month(i int) bool {
	if !s.isWord(i) || s.word(i).month == 0 {
		return false
	}
	return s.tokens[i].end-s.tokens[i].start > 4 || s.capital(i)
}

// monthBefore tells whether a month name stands in front of token i.
func (s *scanner) monthBefore(i int) bool {
	k := i - 1
	for steps := 0; steps < 2 && (s.mark(k, ',') || s.mark(k, '.') || s.dash(k) || s.is(k, topicYear)); steps++ {
		k--
	}
	return s.month(k)
}

// slippedYear tells whether token i stands behind a day and its month as a year of which
// two neighbouring digits changed places: "14 Februari 2204".
func (s *scanner) slippedYear(i int) bool {
	p := s.printed(i)
	if day, ok := s.small(i - 2); len(p) != 4 || !s.month(i-1) || !ok || day < 1 || day > 31 {
		return false
	}
	for k := range 3 {
		if v := int(whole(p[:k] + p[k+1:k+2] + p[k:k+1] + p[k+2:])); v >= 2000 && v <= 2045 {
			return true
		}
	}
	return false
}

// dayRange tells whether token i is the first day of a stretch of days:
// "21-25 Februari", "9 sampai 18 Mei".
func (s *scanner) dayRange(i int) bool {
	k := i + 1
	if !s.dash(k) && !s.rangeWord(k) && !s.mark(k, '/') {
		return false
	}
	for s.rangeWord(k) || s.dash(k) || s.mark(k, '/') {
		k++
		if k > i+4 {
			return false
		}
	}
	v, ok := s.small(k)
	return ok && v >= 1 && v <= 31 && s.month(k+1)
}

// dayListed tells whether token i goes on with a list of days of a month: "tanggal 8,
// 9, 10, dan 11".
func (s *scanner) dayListed(i int) bool {
	k := i - 1
	for k > i-3 && (s.mark(k, ',') || s.prints(k, s.lex.lists.Ands)) {
		k--
	}
	return k < i-1 && s.isDigits(k) && len(s.out) > 0 && s.out[len(s.out)-1].Form == Date && s.out[len(s.out)-1].End == int(s.tokens[k].end)
}

// rangeWord tells whether token i is a word between the ends of a range.
func (s *scanner) rangeWord(i int) bool {
	return s.prints(i, s.lex.lists.RangeWords)
}

// isDegree tells whether a token is the sign of a degree, or a word for it.
func isDegree(s *scanner, i int) bool {
	return i < len(s.tokens) && s.tokens[i].kind == punctToken && (s.printed(i) == "°" || s.printed(i) == "º") ||
		s.prints(i, s.lex.lists.Degrees)
}

// dottedDate tells whether digits are a day, month and year: 30.06.2024.
func dottedDate(p string) bool {
	sh := shape(p)
	if sh.dots != 2 || sh.commas > 0 || sh.groups[0] > 2 || sh.groups[1] > 2 || sh.groups[2] != 4 {
		return false
	}
	d, m := whole(p[:sh.groups[0]]), whole(p[sh.groups[0]+1:sh.groups[0]+1+sh.groups[1]])
	return d >= 1 && d <= 31 && m >= 1 && m <= 12 && isYear(int(whole(p[len(p)-4:])))
}

// dotted tells whether digits are a chain of short groups: 1.2.3, 400.12.2.1.
func dotted(p string) bool {
	sh := shape(p)
	if sh.dots < 2 || sh.commas > 0 || sh.n > maxGroups {
		return sh.n > maxGroups
	}
	short := 0
	for _, g := range sh.groups[:sh.n] {
		if g <= 2 {
			short++
		}
	}
	return short >= 2 && sh.groups[1] <= 2 || short == sh.n
}
