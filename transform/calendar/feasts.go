package calendar

import (
	"slices"
	"strings"
	"time"
)

// The bounds of what "sebelum lebaran lalu" tells: a feast of the last months,
// and not so early in its month that the time before it is the month before.
const (
	feastReach = 120
	feastFirst = 6
)

// BeforeLebaran gives the month of "sebelum lebaran lalu", counted from the day
// of its telling. ok is false where no feast lies near enough, or where the
// time before it may be either of two months.
func BeforeLebaran(told time.Time) (d Date, ok bool) {
	for _, t := range words().idulfitri {
		if gap := days(told, t); gap >= 0 && gap <= feastReach && t.Day() >= feastFirst {
			d := MonthOf(t)
			d.Basis = "the month of the feast"
			return d, true
		}
	}
	return Date{}, false
}

// season tells whether token i ends the name of a time of the year, whatever its case.
func (s *scanner) season(i int) bool {
	t := s.at(i)
	return t.kind == wordToken && slices.Contains(s.words.lists.Seasons, strings.ToLower(s.text[t.start:t.end]))
}

// MonthOf gives the month of a day, as one that the text tells.
func MonthOf(t time.Time) Date {
	from, to := startOfMonth(t.Year(), int(t.Month())), endOfMonth(t.Year(), int(t.Month()))
	return Date{Day: to, Precision: MonthPrecise, Kind: Stated, PeriodStart: from, PeriodEnd: to, Basis: "the month of that day"}
}
