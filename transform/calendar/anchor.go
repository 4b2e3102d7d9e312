package calendar

import (
	"time"
)

// NewAnchor makes the anchor of an article from its publication date (zero when
// unknown) and the phrases found in its own text (linked headlines left out).
func NewAnchor(published time.Time, trust Trust, mentions []Mention) Anchor {
	a := Anchor{Published: published, Trust: trust, Years: map[int]int{}}
	if published.IsZero() {
		a.Trust = Unknown
	}
	for i := range mentions {
		a.note(&mentions[i])
	}
	if published.IsZero() {
		a.tellingYear(mentions)
	}
	return a
}

// note remembers the years that a mention tells of.
func (a *Anchor) note(m *Mention) {
	if m.Shape == Period {
		for _, e := range []*Mention{m.From, m.To} {
			if e != nil {
				a.note(e)
			}
		}
		return
	}
	if m.Event && m.Year > 0 {
		a.Events = append(a.Events, m.Year)
	}
	if m.Event || m.Year == 0 {
		return
	}
	switch {
	case m.Next:
		a.Years[m.Year-1]++
	case m.Past && m.Shape == YearOnly:
		a.Years[m.Year+1]++
		a.Years[m.Year]++
	case m.Past && m.Shape == MonthYear && m.Month == 12:
		a.Years[m.Year+1]++ // a December that is over is told of in another year
	case m.This:
		a.Years[m.Year] += 2
	default:
		a.Years[m.Year]++
	}
	if m.Shape == FullDate && (m.Bracketed || m.Weekday > 0) {
		if d, ok := day(m.Year, m.Month, m.Day); ok {
			a.Days = append(a.Days, d)
		}
	}
}

// present gives the day that relative phrases count from: the publication
// date, or without one the only statement day of the text.
func (a *Anchor) present() (time.Time, string, bool) {
	if !a.Published.IsZero() {
		return a.Published, "the publication date", true
	}
	if len(a.Days) == 0 {
		return time.Time{}, "", false
	}
	latest := a.Days[0]
	for _, d := range a.Days {
		if gap := days(d, a.Days[0]); gap > 14 || gap < -14 {
			return time.Time{}, "", false
		}
		if d.After(latest) {
			latest = d
		}
	}
	return latest, "the day of a statement in the text", true
}

// day makes a date; ok is false for one that the calendar does not have.
func day(y, m, d int) (time.Time, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, m >= 1 && m <= 12 && t.Day() == d
}

// partOver tells whether the part of a month that is named lies before a day of it:
// "pertengahan Januari lalu", told on the 30th, is of that January.
func (m *Mention) partOver(day int) bool {
	return m.Part == Start && day > endStart || m.Part == Middle && day > endMiddle
}

// The days by which the first parts of a month are over.
const (
	endStart  = 10
	endMiddle = 20
)

// endOfMonth is the last day of a month; the month may run over its year.
func endOfMonth(y, m int) time.Time {
	return time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC)
}

func startOfMonth(y, m int) time.Time {
	return time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
}

// days counts the days from b to a.
func days(a, b time.Time) int { return int(a.Sub(b).Hours() / 24) }

// weekdayOf is 1 for Senin to 7 for Minggu.
func weekdayOf(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }
