package calendar

import (
	"slices"
	"strings"
)

// monthly reads "April 2024", "April tahun 2024", "April".
func (s *scanner) monthly(i int) (Mention, int) {
	mo := s.month(i)
	t := s.at(i)
	if mo == 0 {
		return Mention{}, i
	}
	k := i + 1
	if s.is(k, unitWord) && s.at(k).term.unit == Years || s.mark(k, ',') {
		k++
	}
	if y, ok := s.year(k, false); ok {
		return Mention{Shape: MonthYear, Month: mo, Year: y}, k + 1
	}
	if by, next := s.ofYear(i + 1); next > i+1 {
		return Mention{Shape: MonthOnly, Month: mo, Of: Years, Offset: by, Past: by < 0, This: by == 0, Next: by > 0}, next
	}
	// Alone: a capital, and no person's name around it.
	before, after := s.at(i-1), s.at(i+1)
	named := before.kind == wordToken && before.capital && before.term.role == noRole && !s.opens(i-1) ||
		after.kind == wordToken && after.capital && after.term.role == noRole && after.spaced
	announced := !t.term.short && (s.is(i+1, lastWord) || s.is(i+1, thisWord) || s.is(i+1, nextWord)) || before.kind == wordToken && (before.term.role == linkWord || before.term.unit == Months && before.term.role == unitWord || before.term.role == partWord)
	if !announced && (!t.capital || t.term.short && t.end-t.start < 3 || t.end-t.start <= 4 && t.term.short && mo != 5 || named) {
		return Mention{}, i
	}
	return Mention{Shape: MonthOnly, Month: mo}, i + 1
}

// ofYear reads the year that is told from the present behind a month: "tahun
// lalu", "tahun ini", "tahun depan". It gives how many years it lies from now.
func (s *scanner) ofYear(i int) (by, next int) {
	if !s.is(i, unitWord) || s.at(i).term.unit != Years {
		return 0, i
	}
	switch t := s.at(i + 1); {
	case t.kind != wordToken:
	case t.term.role == lastWord, t.term.role == dayWord && t.term.value == -1:
		return -1, i + 2
	case t.term.role == thisWord:
		return 0, i + 2
	case t.term.role == nextWord:
		return 1, i + 2
	}
	return 0, i
}

// unit reads "tahun 2023", "tahun lalu", "bulan ini", "bulan Januari", "hari ini".
func (s *scanner) unit(i int) (Mention, int) {
	u := s.at(i).term.unit
	if u == Years {
		if y, ok := s.year(i+1, false); ok {
			return s.yearFirst(i+2, y)
		}
	}
	if b := s.at(i - 1); b.kind == wordToken && b.term.role == numberWord {
		return Mention{}, i // "beberapa hari lalu" names no day
	}
	if b := s.at(i - 1); b.kind == wordToken && slices.Contains(s.words.lists.HalfOf, strings.ToLower(s.text[b.start:b.end])) {
		return Mention{}, i // "setengah bulan lalu" is not last month
	}
	if s.mark(i-1, '-') && s.is(i-2, unitWord) {
		return Mention{}, i // "tahun-tahun sebelumnya" names no year
	}
	if m, next := s.numberedMonth(i); next > i {
		return m, next
	}
	switch {
	case s.is(i+1, thisWord):
		return Mention{Shape: Relative, Of: u, This: true, Now: u == Days}, i + 2
	case s.is(i+1, chainWord):
		return Mention{Shape: Relative, Of: u, Offset: s.at(i + 1).term.value, Chain: true}, i + 2
	case s.is(i+1, lastWord):
		return Mention{Shape: Relative, Of: u, Offset: -1, Past: true}, i + 2
	case s.is(i+1, dayWord) && s.at(i+1).term.value == -1 && u != Days:
		return Mention{Shape: Relative, Of: u, Offset: -1, Past: true}, i + 2
	case s.is(i+1, nextWord):
		return Mention{Shape: Relative, Of: u, Offset: 1, Next: true}, i + 2
	}
	return Mention{}, i
}

// yearFirst reads the month behind a year at token i, "tahun 2023 bulan Desember",
// and the year alone where none follows.
func (s *scanner) yearFirst(i, y int) (Mention, int) {
	k := i
	if s.is(k, thisWord) {
		k++
	}
	if s.is(k, unitWord) && s.at(k).term.unit == Months && s.month(k+1) > 0 {
		if m, next := s.monthly(k + 1); m.Shape == MonthOnly && m.Of != Years {
			m.Shape, m.Year = MonthYear, y
			return m, next
		}
	}
	return Mention{Shape: YearOnly, Year: y}, i
}

// ago reads "dua bulan lalu", "3 pekan yang lalu".
func (s *scanner) ago(i, n int) (Mention, int) {
	k := i + 1
	t := s.at(k)
	if n <= 0 || n > 100 || t.kind != wordToken || t.term.role != unitWord && t.term.unit != Weeks {
		return Mention{}, i
	}
	u := t.term.unit
	if s.prints(k+1, s.words.lists.Who) {
		k++
	}
	switch {
	case s.is(k+1, lastWord):
		return Mention{Shape: Relative, Of: u, Offset: -n, Past: true}, k + 2
	case s.is(k+1, nextWord):
		return Mention{Shape: Relative, Of: u, Offset: n, Next: true}, k + 2
	case s.is(k+1, chainWord):
		return Mention{Shape: Relative, Of: u, Offset: n * s.at(k+1).term.value, Chain: true, Exact: true}, k + 2
	}
	return Mention{}, i
}

// span reads "setahun lalu", "sebulan yang lalu", "setahun kemarin", "setahun sebelumnya".
func (s *scanner) span(i int) (Mention, int) {
	m := Mention{Shape: Relative, Of: s.at(i).term.unit, Offset: -1}
	k := i + 1
	if s.prints(k, s.words.lists.Who) {
		k++
	}
	switch {
	case s.is(k, lastWord), s.is(k, dayWord) && s.at(k).term.value == -1 && m.Of != Days:
		m.Past = true
		return m, k + 1
	case k == i+1 && s.is(k, chainWord):
		m.Chain, m.Exact, m.Offset = true, true, s.at(k).term.value
		return m, k + 1
	}
	return Mention{}, i
}

// lastWeek reads the words that put a weekday into the week before: "Kamis pekan lalu".
func (s *scanner) lastWeek(i int) (next int, ok bool) {
	t := s.at(i)
	return i + 2, t.kind == wordToken && t.term.unit == Weeks && !t.capital && (s.is(i+1, lastWord) || s.is(i+1, dayWord) && s.at(i+1).term.value == -1)
}

// lately skips the words between a weekday and its date: "Selasa lalu (4/12)",
// "Senin pekan lalu (3/6)", "Jumat kemarin (5/1)".
func (s *scanner) lately(i int) int {
	k := i
	if t := s.at(k); t.kind == wordToken && t.term.unit == Weeks {
		k++
	}
	if t := s.at(k); (s.is(k, lastWord) || s.is(k, dayWord) && t.term.value == -1) && (s.mark(k+1, '(') || s.mark(k+1, ',') && s.mark(k+2, '(')) {
		return k + 1
	}
	return i
}

// part reads "akhir 2023", "awal tahun 2024 ini", "akhir April", "pertengahan tahun".
func (s *scanner) part(i int) (Mention, int) {
	p := s.at(i).term.part
	m, next := Mention{}, i+1
	switch {
	case s.month(i+1) > 0:
		m, next = s.monthly(i + 1)
	case s.at(i+1).kind == digitToken:
		if y, ok := s.year(i+1, false); ok {
			m, next = Mention{Shape: YearOnly, Year: y}, i+2
		}
	case s.is(i+1, unitWord):
		u := s.at(i + 1).term.unit
		if u == Months && s.month(i+2) > 0 {
			m, next = s.monthly(i + 2)
			break
		}
		if p == End && u != Days && s.prints(i+2, s.words.lists.Coming) {
			return Mention{Shape: Relative, Of: u, Part: p, Next: true}, i + 3 // "akhir tahun nanti" ends this one
		}
		if m, next = s.unit(i + 1); next == i+1 {
			if u != Years && u != Months {
				return Mention{}, i
			}
			m, next = Mention{Shape: Relative, Of: u}, i+2
			if s.prints(next, s.words.lists.Pointing) {
				m.Chain, next = true, next+1 // "akhir tahun itu"
			}
		}
	}
	if next <= i+1 {
		return Mention{}, i
	}
	m.Part = p
	return m, next
}

// portion reads "semester I 2024", "triwulan III tahun ini", "kuartal ke-2/2025".
func (s *scanner) portion(i int) (Mention, int) {
	k := i + 1
	if s.prints(k, s.words.lists.Ordinal) {
		k++
		if s.mark(k, '-') {
			k++
		}
	}
	n := 0
	switch w := s.at(k); {
	case s.is(k, lastWord), s.is(k, dayWord) && w.term.value == -1:
		return Mention{Shape: s.portionShape(i), Past: true}, k + 1
	case s.is(k, thisWord):
		return Mention{Shape: s.portionShape(i), This: true}, k + 1
	case s.is(k, chainWord):
		return Mention{Shape: s.portionShape(i), Offset: w.term.value, Chain: true}, k + 1
	case w.kind == wordToken && w.term.role == numberWord:
		n = w.term.value
	case w.kind == digitToken && w.end-w.start == 1:
		n = w.value
	}
	m := Mention{Shape: s.portionShape(i), Ordinal: n}
	most := 2
	if m.Shape == Quarter {
		most = 4
	}
	if n < 1 || n > most {
		return Mention{}, i
	}
	k++
	if s.is(k, unitWord) && s.at(k).term.unit == Years {
		switch {
		case s.is(k+1, thisWord):
			m.This, m.Of = true, Years
			return m, k + 2
		case s.is(k+1, lastWord), s.is(k+1, dayWord) && s.at(k+1).term.value == -1:
			m.Past, m.Of, m.Offset = true, Years, -1
			return m, k + 2
		}
		k++
	} else if s.mark(k, '/') || s.mark(k, ',') || s.mark(k, '-') {
		k++
	}
	if y, ok := s.year(k, false); ok {
		m.Year = y
		return m, k + 1
	}
	for s.at(k-1).kind == markToken || s.is(k-1, unitWord) {
		k--
	}
	return m, k
}

// portionShape tells halves from quarters by their word.
func (s *scanner) portionShape(i int) Shape {
	if s.at(i).term.role == quarterWord {
		return Quarter
	}
	return Half
}

// opens tells whether the word at i begins a sentence: behind a break, a full stop
// or an opening quotation mark. Its capital makes it no name.
func (s *scanner) opens(i int) bool {
	b := s.at(i - 1)
	return b.kind == breakToken || b.kind == markToken && oneOf(s.text[b.start:b.end], []string{"\"", "“", ".", ":"})
}
