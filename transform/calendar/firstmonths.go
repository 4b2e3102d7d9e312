package calendar

import (
	"slices"
	"strings"
)

// The months of a half-year and of a quarter.
const (
	halfMonths    = 6
	quarterMonths = 3
)

// firstMonths reads the first months of a year, n of them: "enam bulan pertama di
// 2024", "tiga bulan pertama tahun ini". Without a year beside them or told before,
// or the months by name behind them, they may be the first of anything.
func (s *scanner) firstMonths(i, n int) (Mention, int) {
	if n < 2 || n > 11 || !s.is(i+1, unitWord) || s.at(i+1).term.unit != Months || !s.is(i+2, numberWord) || s.at(i+2).term.value != 1 {
		return Mention{}, i
	}
	k := i + 3
	m := firstPart(n)
	if y, next := s.thatYear(k); next > k {
		return m.inYear(y), next
	}
	if by, next := s.ofYear(k); next > k && m.Shape != Period {
		m.Of, m.Offset, m.Past, m.This, m.Next = Years, by, by < 0, by == 0, by > 0
		return m, next
	}
	if m.Shape != Period && s.monthsBehind(k) {
		return m, k
	}
	if y := s.yearTold(i); m.Shape != Period && y > 0 {
		return m.inYear(y), k
	}
	return Mention{}, i
}

// numberedMonth reads a month told by its place in the year: "bulan keempat tahun 2024", "bulan
// ketiga pada 2021". Without the year right behind it, it may be the month of anything.
func (s *scanner) numberedMonth(i int) (Mention, int) {
	if s.at(i).term.unit != Months || !s.is(i+1, numberWord) || s.at(i+1).term.value < 1 {
		return Mention{}, i
	}
	m := Mention{Shape: MonthOnly, Month: s.at(i + 1).term.value}
	if s.is(i+2, unitWord) || s.is(i+2, linkWord) {
		if y, next := s.thatYear(i + 2); next > i+2 {
			m.Shape, m.Year = MonthYear, y
			return m, next
		}
	}
	return Mention{}, i
}

// firstPart is the first n months of a year that is not told yet.
func firstPart(n int) Mention {
	switch n {
	case halfMonths:
		return Mention{Shape: Half, Ordinal: 1}
	case quarterMonths:
		return Mention{Shape: Quarter, Ordinal: 1}
	}
	return Mention{Shape: Period, From: &Mention{Shape: MonthOnly, Month: 1}, To: &Mention{Shape: MonthOnly, Month: n}}
}

// inYear gives a half-year, a quarter or a stretch of months its year.
func (m Mention) inYear(y int) Mention {
	if m.Shape != Period {
		m.Year = y
		return m
	}
	for _, e := range [...]**Mention{&m.From, &m.To} {
		month := **e
		month.Shape, month.Year = MonthYear, y
		*e = &month
	}
	return m
}

// thatYear reads a year behind its words: "di 2024", "pada tahun 2024".
func (s *scanner) thatYear(i int) (year, next int) {
	k := i
	if s.is(k, linkWord) && s.at(k).term.link == On {
		k++
	}
	if s.is(k, unitWord) && s.at(k).term.unit == Years {
		k++
	}
	if y, ok := s.year(k, false); ok {
		return y, k + 1
	}
	return 0, i
}

// yearTold is the year told last, where it stands close before token i: "Sepanjang
// 2024 dicetak 34.112 keping. Enam bulan pertama 14.604 keping".
func (s *scanner) yearTold(i int) int {
	if len(s.out) == 0 {
		return 0
	}
	m := &s.out[len(s.out)-1]
	if between := s.text[m.End:s.at(i).start]; !m.plainYear() || len(between) > halfReach || strings.Contains(between, "\n") {
		return 0
	}
	return m.Year
}

// monthsBehind tells whether the name of a month stands within the next words.
func (s *scanner) monthsBehind(i int) bool {
	for k := i; k < i+3; k++ {
		if s.month(k) > 0 {
			return true
		}
	}
	return false
}

// explain joins a part of a year with its months told right behind it, "semester
// I, dari Januari hingga Juni 2025", and gives months told so behind a year that
// year: "pada 2024, dari Januari hingga Juni".
func (s *scanner) explain() {
	kept := s.out[:0]
	for _, m := range s.out {
		if n := len(kept); n > 0 && m.monthly() && apposed(s.text[kept[n-1].End:m.Start]) {
			switch p := &kept[n-1]; {
			case p.opensWith(m.From.Month):
				if p.Year == 0 && p.Of != Years {
					p.Year = m.To.Year
				}
				p.End = m.End
				continue
			case p.Shape == YearOnly && !p.Event && m.From.Year == 0 && m.To.Year == 0:
				m = m.inYear(p.Year)
			}
		}
		kept = append(kept, m)
	}
	s.out = kept
}

// monthly tells whether a phrase is a stretch of months.
func (m *Mention) monthly() bool {
	return m.Shape == Period && m.To != nil && m.From.Month > 0 && m.To.Month > 0 && m.From.Day == 0 && m.To.Day == 0
}

// opensWith tells whether a phrase is a half-year or a quarter that begins with a
// month.
func (m *Mention) opensWith(month int) bool {
	switch m.Shape {
	case Half:
		return month == (m.Ordinal-1)*halfMonths+1
	case Quarter:
		return month == (m.Ordinal-1)*quarterMonths+1
	}
	return false
}

// apposed tells whether a text does not part a date from the one that explains it.
func apposed(between string) bool {
	lists := words().lists
	first, second, more := strings.Cut(strings.ToLower(strings.Trim(between, " ,(")), " ")
	if more {
		return slices.Contains(lists.Namely, first) && slices.Contains(lists.From, second)
	}
	return first == "" || slices.Contains(lists.Explaining, first) || slices.Contains(lists.Namely, first)
}
