package calendar

// Scan returns the time phrases of text in the order of their first byte.
// Spans do not overlap; no phrase reaches over a line feed.
func Scan(text string) []Mention {
	s := scanner{text: text}
	s.tokens = lex(text, make([]token, 0, len(text)/5+8))
	for i := 0; i < len(s.tokens); {
		m, next := s.core(i)
		if next == i {
			i++
			continue
		}
		s.tail(&m, next, &next)
		first := s.links(&m, i)
		m.Event = s.event(&m, first, i)
		switch {
		case m.Link != Bare && m.Link != On || first-1 < s.upto:
		case m.Weekday == 0 && !m.Bracketed && s.released(first-1):
			m.Link = AsOf
		case s.is(first-1, startWord):
			m.Link = Since
		}
		m.Start, m.End = int(s.tokens[first].start), int(s.tokens[next-1].end)
		s.keep(m, first, next)
		i = next
	}
	return s.out
}

type scanner struct {
	text   string
	tokens []token
	out    []Mention
	// upto is the token behind the last mention.
	upto int
}

func (s *scanner) at(i int) *token {
	if i < 0 || i >= len(s.tokens) {
		return &none
	}
	return &s.tokens[i]
}

// none stands for the token before the first and behind the last.
var none = token{kind: breakToken}

func (s *scanner) is(i int, r role) bool {
	t := s.at(i)
	return t.kind == wordToken && t.term.role == r
}

func (s *scanner) mark(i int, c byte) bool {
	t := s.at(i)
	return t.kind == markToken && s.text[t.start] == c
}

// dash tells whether token i is a hyphen or a dash.
func (s *scanner) dash(i int) bool {
	t := s.at(i)
	if t.kind != markToken {
		return false
	}
	switch s.text[t.start:t.end] {
	case "-", "–", "—":
		return true
	}
	return false
}

func (s *scanner) tight(i int) bool { t := s.at(i); return t.kind != breakToken && !t.spaced }

// month gives the month that token i names, 0 for none.
func (s *scanner) month(i int) int {
	t := s.at(i)
	if t.kind != wordToken || t.term.role != monthWord || t.term.short && !t.capital {
		return 0
	}
	return t.term.value
}

// day gives the value of digits that can be a day of a month.
func (s *scanner) day(i int) (int, bool) {
	t := s.at(i)
	return t.value, t.kind == digitToken && t.end-t.start <= 2 && t.value >= 1 && t.value <= 31
}

// year gives the year that token i prints, of four digits, or of two where
// short forms are allowed.
func (s *scanner) year(i int, short bool) (int, bool) {
	t := s.at(i)
	if t.kind != digitToken || (s.mark(i+1, '.') || s.mark(i+1, ',')) && s.tight(i+1) && s.at(i+2).kind == digitToken && s.tight(i+2) {
		return 0, false
	}
	switch {
	case t.end-t.start == 4 && t.value >= 1900 && t.value <= 2100:
		return t.value, true
	case short && t.end-t.start == 2:
		return 2000 + t.value, true
	}
	return 0, false
}

// core reads the phrase that starts at token i, without its links. It gives
// the token behind, or i where none starts.
func (s *scanner) core(i int) (Mention, int) {
	t := s.at(i)
	switch t.kind {
	case digitToken:
		if s.inside(i) {
			return Mention{}, i
		}
		if m, next := s.numeric(i); next > i {
			m.Bracketed = s.mark(i-1, '(') && s.mark(next, ')')
			return m, next
		}
		if m, next := s.textual(i); next > i {
			return m, next
		}
		if m, next := s.ago(i, t.value); next > i {
			return m, next
		}
		return s.bareYear(i)
	case wordToken:
		switch t.term.role {
		case weekdayWord:
			return s.weekday(i)
		case monthWord:
			return s.monthly(i)
		case unitWord:
			return s.unit(i)
		case numberWord:
			return s.ago(i, t.term.value)
		case spanWord:
			return s.span(i)
		case earlierWord:
			if w := s.at(i + 1); w.kind == wordToken && s.text[w.start:w.end] == "malam" {
				return Mention{Shape: Relative, Offset: -1, Past: true}, i + 2
			}
		case dayWord:
			return Mention{Shape: Relative, Offset: t.term.value}, i + 1
		case nowWord:
			return Mention{Shape: Relative, Now: true}, i + 1
		case stateWord:
			if s.is(i+1, thisWord) {
				return Mention{Shape: Relative, Now: true}, i + 2
			}
		case partWord:
			return s.part(i)
		case halfWord, quarterWord:
			return s.portion(i)
		case dateWord:
			if d, ok := s.day(i + 1); ok {
				if _, next := s.textual(i + 1); next > i+1 {
					return Mention{}, i
				}
				if _, next := s.numeric(i + 1); next > i+1 {
					return Mention{}, i
				}
				return Mention{Shape: DayOnly, Day: d}, i + 2
			}
		}
	}
	return Mention{}, i
}

// inside tells whether the digits at token i are the tail of a longer token:
// of a number with marks, a name, a law. The second year of 2020-2024 is not.
func (s *scanner) inside(i int) bool {
	if !s.tight(i) {
		return false
	}
	switch b := s.at(i - 1); {
	case b.kind != markToken:
		return true
	case s.mark(i-1, '.'), s.mark(i-1, ','), s.mark(i-1, '/'):
		return true
	case s.mark(i-1, '-') && s.at(i-2).kind == digitToken:
		_, first := s.year(i-2, false)
		_, second := s.year(i, false)
		return !first || !second
	}
	return false
}

// weekday reads a weekday with the date that may follow: "Kamis (9/3)",
// "Sabtu, (8/3/25)", "Selasa 1 Agustus 2023", "Kamis".
func (s *scanner) weekday(i int) (Mention, int) {
	t := s.at(i)
	if t.term.unit == Weeks && (!t.capital || s.is(i+1, lastWord) || s.is(i+1, nextWord)) {
		return s.unit(i)
	}
	// A day that comes back every week dates nothing.
	if s.is(i-1, everyWord) || s.is(i-2, everyWord) || s.is(i+1, eachWord) && s.is(i+2, weekdayWord) || s.is(i-1, eachWord) && s.is(i-2, weekdayWord) {
		return Mention{}, i
	}
	k := s.lately(i + 1)
	if s.mark(k, ',') {
		k++
	}
	if s.is(k, dateWord) {
		k++
	}
	if s.mark(k, '(') {
		m, next := s.numeric(k + 1)
		if next == k+1 {
			m, next = s.textual(k + 1)
		}
		if next > k+1 && s.mark(next, ')') {
			m.Weekday, m.Bracketed = t.term.value, true
			return m, next + 1
		}
	}
	m, next := s.numeric(k)
	if next == k {
		m, next = s.textual(k)
	}
	if next > k && (m.Shape == FullDate || m.Shape == DayMonth) {
		m.Weekday = t.term.value
		return m, next
	}
	if !t.capital && !s.is(i-1, unitWord) {
		return Mention{}, i
	}
	return Mention{Shape: Weekday, Weekday: t.term.value}, i + 1
}

// numeric reads 21/1/2024, 9/3, 22-05-2024, 30.06.2024, 2024-06-30.
func (s *scanner) numeric(i int) (Mention, int) {
	if s.at(i).kind != digitToken || !s.tight(i+1) || s.at(i+2).kind != digitToken || !s.tight(i+2) {
		return Mention{}, i
	}
	sep := s.text[s.at(i+1).start]
	if sep != '/' && sep != '-' && sep != '.' {
		return Mention{}, i
	}
	third := s.at(i+3).kind == markToken && s.tight(i+3) && s.text[s.at(i+3).start] == sep && s.at(i+4).kind == digitToken && s.tight(i+4)
	if third {
		end := i + 5
		if s.mark(end, sep) && s.tight(end) && s.at(end+1).kind == digitToken {
			return Mention{}, i
		}
		if y, ok := s.year(i, false); ok {
			if mo, d := s.at(i+2).value, s.at(i+4).value; mo >= 1 && mo <= 12 && d >= 1 && d <= 31 {
				return Mention{Shape: FullDate, Day: d, Month: mo, Year: y}, end
			}
		}
		d, ok := s.day(i)
		mo := s.at(i + 2)
		y, okYear := s.year(i+4, sep == '/')
		if ok && okYear && mo.value >= 1 && mo.value <= 12 && mo.end-mo.start <= 2 {
			return Mention{Shape: FullDate, Day: d, Month: mo.value, Year: y}, end
		}
		return Mention{}, i
	}
	d, ok := s.day(i)
	mo := s.at(i + 2)
	if sep != '/' || !ok || mo.end-mo.start > 2 || mo.value < 1 || mo.value > 12 {
		return Mention{}, i
	}
	// Without a year only a bracket or a weekday makes a fraction a date.
	if s.mark(i-1, '(') && s.mark(i+3, ')') || s.is(i-1, weekdayWord) || s.mark(i-1, ',') && s.is(i-2, weekdayWord) || s.is(i-1, dateWord) ||
		s.mark(i-1, '(') && (s.is(i-2, weekdayWord) || s.mark(i-2, ',') && s.is(i-3, weekdayWord)) {
		return Mention{Shape: DayMonth, Day: d, Month: mo.value}, i + 3
	}
	return Mention{}, i
}

// textual reads "31 Desember 2023", "7 Jun, 2024", "06 - Nov - 2025", "26 Oktober",
// and the stretch "21-25 Februari 2023".
func (s *scanner) textual(i int) (Mention, int) {
	d, ok := s.day(i)
	if !ok {
		return Mention{}, i
	}
	k := i + 1
	if m := s.at(k); s.month(k) == 0 && (s.dash(k) || m.term.link == Until && m.kind == wordToken) {
		// The first day of a stretch, or a dash as separator.
		if s.is(k+1, toWord) {
			k++
		}
		if s.month(k+1) == 0 {
			if last, okLast := s.day(k + 1); okLast && s.month(k+2) > 0 {
				to, next := s.textual(k + 1)
				if next > k+1 && last > d && (to.Shape == FullDate || to.Shape == DayMonth) {
					from := to
					from.Day = d
					return Mention{Shape: Period, From: &from, To: &to}, next
				}
			}
			return Mention{}, i
		}
		if !s.dash(k) {
			return Mention{}, i
		}
		k++
	}
	mo := s.month(k)
	if mo == 0 {
		return Mention{}, i
	}
	m := Mention{Shape: DayMonth, Day: d, Month: mo}
	next := k + 1
	for _, y := range []int{k + 1, k + 2, k + 3} {
		if y > k+1 && !s.mark(y-1, ',') && !s.mark(y-1, '.') && !s.dash(y-1) && !(s.is(y-1, unitWord) && s.at(y-1).term.unit == Years) {
			break
		}
		if v, ok := s.year(y, false); ok {
			m.Shape, m.Year, next = FullDate, v, y+1
			break
		}
	}
	if by, end := s.ofYear(next); m.Shape == DayMonth && end > next {
		m.Of, m.Offset, m.Past, m.This = Years, by, by < 0, by == 0
		next = end
	}
	return m, next
}
