package numeral

import "unicode/utf8"

// composite reads tokens that hold several runs of digits and count nothing:
// dates, letter numbers, clock times, telephones. It gives the token behind,
// or i where none starts.
func (s *scanner) composite(i int, cues topics) int {
	if next := s.telephone(i, cues); next > i {
		return next
	}
	// The chain: digits and words bound by slashes, hyphens, colons and dots.
	const longest = 16
	end, digits, slashes, dashes, colons, words := i+1, 1, 0, 0, 0, 0
	var runs [3]int
	runs[0] = i
	for end+1 < len(s.tokens) && end-i < longest && s.tight(end) && s.tokens[end].kind == punctToken && s.tight(end+1) {
		next := s.tokens[end+1].kind
		if next != digitToken && next != wordToken {
			break
		}
		switch s.text[s.tokens[end].start] {
		case '/':
			slashes++
		case '-':
			dashes++
		case ':':
			colons++
		case '.':
		default:
			next = punctToken
		}
		if next == punctToken {
			break
		}
		if next == digitToken {
			if digits < 3 {
				runs[digits] = end + 1
			}
			digits++
		} else {
			words++
		}
		end += 2
	}
	if end == i+1 {
		return i
	}
	switch {
	case colons > 0 && slashes == 0 && s.clockRuns(runs[0], runs[1]) && digits >= 2:
		last := runs[1]
		if digits >= 3 && s.mark(last+1, ':') {
			last = runs[2]
		}
		s.emit(Number{Form: Clock}, i, last+1)
		return last + 1
	case digits == 3 && words == 0 && slashes+dashes == 2 && s.dateRuns(runs):
		s.emit(Number{Form: Date}, i, end)
		return end
	case digits == 2 && words == 1 && slashes+dashes == 2 && s.word(i+2).month > 0:
		s.emit(Number{Form: Date}, i, end)
		return end
	case slashes > 1 || slashes == 1 && (cues.has(topicLaw) || words > 0 && s.tokens[i].end-s.tokens[i].start > 4 && s.capital(i+2)):
		s.emit(Number{Form: Law}, i, end)
		return end
	case slashes == 1 && words > 0 && cues.has(topicName) && s.capital(i+2):
		s.emit(Number{Form: Name}, i, end) // Kodim 1701/Jayapura
		return end
	case slashes == 1 && digits == 2 && words == 0:
		s.emit(Number{Form: s.slashed(i, i+2)}, i, i+3)
		return i + 3
	}
	return i
}

// slashed tells what two numbers with a slash between are.
func (s *scanner) slashed(i, j int) Form {
	a, okA := s.small(i)
	b, okB := s.small(j)
	switch {
	case okA && okB && isYear(a) && (isYear(b) || b < 100):
		return Year
	case okA && okB && a >= 1 && a <= 31 && b >= 1 && b <= 12:
		return Date
	}
	return Fraction
}

// clockRuns tells whether two runs of digits are an hour and minutes.
func (s *scanner) clockRuns(i, j int) bool {
	if j == 0 {
		return false
	}
	h, okH := s.small(i)
	m, okM := s.small(j)
	return okH && okM && h <= 24 && m < 60 && s.tokens[j].end-s.tokens[j].start == 2
}

// dateRuns tells whether three runs of digits are a day, month and year in
// either order.
func (s *scanner) dateRuns(runs [3]int) bool {
	var v [3]int
	for k, i := range runs {
		n, ok := s.small(i)
		if !ok {
			return false
		}
		v[k] = n
	}
	day := func(d int) bool { return d >= 1 && d <= 31 }
	month := func(m int) bool { return m >= 1 && m <= 12 }
	year := func(y int) bool { return isYear(y) || y < 100 }
	return day(v[0]) && month(v[1]) && year(v[2]) || isYear(v[0]) && month(v[1]) && day(v[2])
}

// telephone reads a telephone number: a leading zero or plus and enough digits.
func (s *scanner) telephone(i int, cues topics) int {
	t := &s.tokens[i]
	if t.end-t.start > 20 {
		return i
	}
	plus := s.mark(i-1, '+') && s.tight(i)
	lead := s.text[t.start] == '0'
	if !plus && !lead && !cues.has(topicPhone) {
		return i
	}
	digits, end := 0, i
	for end < len(s.tokens) && end-i < 12 {
		if end > i && s.tokens[end].spaced && !plus {
			break
		}
		switch {
		case s.isDigits(end):
			p := s.printed(end)
			for k := range len(p) {
				if !isDigit(p[k]) {
					return i
				}
			}
			digits += len(p)
			end++
			continue
		case s.dash(end) && s.isDigits(end+1):
			end++
			continue
		}
		break
	}
	if plus && digits >= 8 || lead && digits >= 9 || cues.has(topicPhone) && digits >= 5 && digits <= 15 {
		s.emit(Number{Form: Phone}, i, end)
		return end
	}
	// An area code in brackets: (0361) 123456.
	if lead && digits <= 4 && end == i+1 && s.mark(i-1, '(') && s.mark(i+1, ')') && s.isDigits(i+2) {
		s.emit(Number{Form: Phone}, i, i+3)
		return i + 3
	}
	return i
}

// small gives the value of digits without marks of at most six places.
func (s *scanner) small(i int) (int, bool) {
	if !s.isDigits(i) {
		return 0, false
	}
	p := s.printed(i)
	if len(p) > 6 {
		return 0, false
	}
	v := 0
	for k := range len(p) {
		if !isDigit(p[k]) {
			return 0, false
		}
		v = v*10 + int(p[k]-'0')
	}
	return v, true
}

// isYear bounds what a bare number of four digits may be as a year.
func isYear(v int) bool { return v >= 1900 && v <= 2100 }

// allCapitals tells whether token i is a word in capitals only.
func (s *scanner) allCapitals(i int) bool {
	p := s.printed(i)
	for k := range len(p) {
		if p[k] >= utf8.RuneSelf || 'a' <= p[k] && p[k] <= 'z' {
			return false
		}
	}
	return true
}
