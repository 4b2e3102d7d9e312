package calendar

import (
	"slices"
	"time"

	"rekap/transform/internal/scratch"
)

// buffers are the tokens of texts that were scanned; what Scan returns points
// to none of them.
var buffers scratch.Pool[token]

// Scan returns the time phrases of text in the order of their first byte.
// Spans do not overlap; no phrase reaches over a line feed.
func Scan(text string) []Mention {
	s := scanner{text: text, words: words()}
	buf := buffers.Get(len(text)/5 + 8)
	defer buffers.Put(buf)
	*buf = lex(text, s.words, *buf)
	s.tokens = *buf
	for i := 0; i < len(s.tokens); {
		m, next := s.core(i)
		if next == i {
			i++
			continue
		}
		s.tail(&m, next, &next)
		first := s.links(&m, i, next)
		m.Event = s.event(&m, i)
		if (m.Shape == YearOnly || m.Shape == Relative && m.Of == Years && m.Past) && m.Part == Whole {
			behind := s.sameBehind(next)
			m.Same, next = s.is(first-1, sameWord) || behind > next, behind
		}
		switch {
		case m.Link == Since && first == i-1 && s.released(first):
			m.Link = AsOf // "itu data terhitung 31 Mei"
		case m.Link != Bare && m.Link != On || first-1 < s.upto:
		case m.Weekday == 0 && !m.Bracketed && (s.released(first-1) || m.Link == Bare && s.collected(&m, first-1)):
			m.Link = AsOf
		case m.Weekday == 0 && !m.Bracketed && s.releasedBehind(first-1):
			m.Link = Since
		case s.is(first-1, startWord) && !s.opensStretch(&m, first-1), m.Link == Bare && s.from(&m, first-1, next), s.sinceBefore(&m, first-1):
			m.Link = Since
		}
		m.Start, m.End = int(s.tokens[first].start), int(s.tokens[next-1].end)
		s.keep(m, first, next)
		i = next
	}
	s.datedHalves()
	s.explain()
	s.datedSince()
	return s.out
}

// sameBehind reads that a year is told for the stretch of another one told before, and
// gives the token behind: "tahun lalu pada periode yang sama".
func (s *scanner) sameBehind(i int) int {
	k := i
	if s.mark(k, ',') {
		k++
	}
	if s.is(k, linkWord) && s.at(k).term.link == On {
		k++
	}
	if !s.prints(k, s.words.lists.Stretches) && !(s.is(k, unitWord) && s.at(k).term.unit == Months) {
		return i
	}
	if k++; s.prints(k, s.words.lists.Who) {
		k++
	}
	if !s.is(k, sameWord) {
		return i
	}
	return k + 1
}

type scanner struct {
	text   string
	words  *vocabulary
	tokens []token
	out    []Mention
	// upto is the token behind the last mention.
	upto int
}

// prints tells whether token i is a word printed just as one of the list.
func (s *scanner) prints(i int, list []string) bool {
	t := s.at(i)
	return t.kind == wordToken && slices.Contains(list, s.text[t.start:t.end])
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
	if t.kind != wordToken || t.term.role != monthWord || t.term.short && !t.capital && !s.plainlyMonth(i) {
		return 0
	}
	return t.term.value
}

// plainlyMonth tells whether a short form without its capital can be nothing but a month:
// with a year of four digits behind, "per 9 agu 2021", or "mei" behind a day or behind
// "bulan", "sejak 9 mei".
func (s *scanner) plainlyMonth(i int) bool {
	if _, ok := s.year(i+1, false); ok {
		return true
	}
	if _, ok := s.day(i - 1); ok || s.is(i-1, unitWord) && s.at(i-1).term.unit == Months {
		return time.Month(s.at(i).term.value) == time.May
	}
	return false
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
		if m, next := s.firstMonths(i, t.value); next > i {
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
			if m, next := s.firstMonths(i, t.term.value); next > i {
				return m, next
			}
			return s.ago(i, t.term.value)
		case spanWord:
			return s.span(i)
		case earlierWord:
			if w := s.at(i + 1); w.kind == wordToken && oneOf(s.text[w.start:w.end], s.words.night) {
				return Mention{Shape: Relative, Offset: -1, Past: true}, i + 2
			}
		case dayWord:
			if t.term.value < 0 && (s.is(i-1, eventWord) || s.prints(i-1, s.words.lists.EventParts) || s.season(i-1)) {
				return Mention{}, i // "sebelum lebaran kemarin", "pilkada kemarin": the last one
			}
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
