package calendar

import (
	"fmt"
	"slices"
	"time"
)

// The bounds beyond which a printed date is not believed.
const (
	// A statement is printed within two months of the day it was made.
	statementDays = 60
	// One that is quoted again with its full date is at most a year old.
	olderStatement = 370
	// A figure's date lies at most three years before the article, unless it
	// names a month or year only.
	oldestYears = 3
	// Newsrooms get the weekday wrong, but not the week.
	weekdaySlip = 10
)

// Resolve turns the phrase into a date. The error is an [*Unresolved].
func (m *Mention) Resolve(a *Anchor) (Date, error) {
	var d Date
	var why string
	switch m.Shape {
	case FullDate:
		d, why = m.fullDate(a)
	case DayMonth:
		d, why = m.dayMonth(a)
	case DayOnly:
		d, why = m.dayOnly(a)
	case MonthYear:
		d = Date{Day: endOfMonth(m.Year, m.Month), Precision: MonthPrecise, PeriodStart: startOfMonth(m.Year, m.Month)}
	case MonthOnly:
		d, why = m.monthOnly(a)
	case YearOnly:
		d = m.wholeYear(m.Year)
	case Weekday:
		d, why = m.weekdayOnly(a)
	case Relative:
		d, why = m.relative(a)
	case Half, Quarter:
		d, why = m.portion(a)
	case Period:
		d, why = m.period(a)
	}
	if why != "" {
		return Date{}, &Unresolved{Phrase: m.phrase(), Reason: why}
	}
	if m.Same {
		d = d.alike(&a.Last)
	}
	if !d.PeriodStart.IsZero() && d.PeriodEnd.IsZero() {
		d.PeriodEnd = d.Day
	}
	m.classify(a, &d)
	return d, nil
}

// classify settles the kind of a resolved date and what speaks against it.
func (m *Mention) classify(a *Anchor, d *Date) {
	switch {
	case m.Event:
		d.Kind = Eventual
	case m.Shape == Period || m.Link == During || m.Shape == Half || m.Shape == Quarter:
		d.Kind = Span
	case m.Link == Since || m.Link == Entering && m.Shape == FullDate:
		d.Kind = Beginning
	case m.Link.UpTo() || m.Link == Before:
		d.Kind = Bound
	case m.Bracketed || m.Weekday > 0:
		d.Kind = Statement
	default:
		d.Kind = Stated
	}
	if m.Link == Target {
		d.Kind = Future
	}
	if a.Published.IsZero() {
		return
	}
	ahead := days(d.Day, a.Published)
	if m.Event {
		return
	}
	switch d.Precision {
	case DayPrecise:
		if d.Kind == Statement && a.Trust == Strong && (ahead > 2 || -ahead > statementDays) {
			if ahead > 2 && ahead <= 400 && !m.Bracketed {
				d.Kind = Future
				return
			}
			if ahead < 0 && -ahead <= olderStatement && m.Shape == FullDate && m.Weekday == weekdayOf(d.Day) {
				return // an older statement, quoted with its full date
			}
			d.Suspect = fmt.Sprintf("the day of a statement lies %d days from publication on %s", max(ahead, -ahead), a.Published.Format(time.DateOnly))
			return
		}
		if d.Kind != Statement && -ahead > oldestYears*366 && d.Suspect == "" {
			d.Suspect = fmt.Sprintf("the day lies more than %d years before publication on %s", oldestYears, a.Published.Format(time.DateOnly))
		}
		if ahead > 1 && d.Kind != Span && d.Kind != Statement {
			d.Kind = Future
		}
	case MonthPrecise:
		if d.PeriodStart.After(a.Published) {
			d.Kind = Future
		}
	case YearPrecise:
		if d.Day.Year() > a.Published.Year() || m.Next {
			d.Kind = Future
		}
	}
}

// fullDate checks a printed date against the calendar and its weekday.
func (m *Mention) fullDate(a *Anchor) (Date, string) {
	t, ok := day(m.Year, m.Month, m.Day)
	if !ok {
		if m.Weekday > 0 || m.Month < 1 || m.Month > 12 {
			return Date{}, "the calendar has no such day"
		}
		// "31 Juni 2017" means the end of its month
		return Date{Day: endOfMonth(m.Year, m.Month), Precision: MonthPrecise, PeriodStart: startOfMonth(m.Year, m.Month), Basis: "the month has no such day: its end"}, ""
	}
	d := Date{Day: t, Precision: DayPrecise, Basis: "printed in full"}
	if m.Weekday > 0 && weekdayOf(t) != m.Weekday {
		gap := days(t, a.Published)
		if a.Published.IsZero() || gap > weekdaySlip || gap < -weekdaySlip {
			d.Suspect = "the printed weekday is another than the date's"
		} else {
			d.Basis = "printed in full; the weekday does not fit, the week does"
		}
	}
	return d, ""
}

// dayMonth finds the year of a day and month.
func (m *Mention) dayMonth(a *Anchor) (Date, string) {
	if _, ok := day(2024, m.Month, m.Day); !ok {
		return Date{}, "the calendar has no such day"
	}
	if a.Published.IsZero() {
		return m.yearFromText(a)
	}
	y := a.Published.Year()
	if m.Of == Years {
		t, ok := day(y+m.Offset, m.Month, m.Day)
		if !ok {
			return Date{}, "the calendar has no such day"
		}
		return Date{Day: t, Precision: DayPrecise, Basis: "counted from the year of publication"}, ""
	}
	if m.Weekday > 0 {
		// The latest year up to publication in which the weekday fits. A day
		// near the publication date beats the weekday: those get mistyped.
		for k := range 12 {
			t, ok := day(y+1-k, m.Month, m.Day)
			if !ok || days(t, a.Published) > 2 {
				continue
			}
			if gap := days(a.Published, t); gap <= weekdaySlip && weekdayOf(t) != m.Weekday {
				return Date{Day: t, Precision: DayPrecise, Basis: "the day nearest to publication; the weekday does not fit"}, ""
			}
			if weekdayOf(t) == m.Weekday {
				return Date{Day: t, Precision: DayPrecise, Basis: "the latest year before publication in which the weekday fits"}, ""
			}
		}
		return Date{}, "the weekday fits in no year near publication"
	}
	best, found := time.Time{}, false
	for k := -1; k <= 1; k++ {
		t, ok := day(y+k, m.Month, m.Day)
		if !ok {
			continue
		}
		if m.Past && t.After(a.Published) || m.Next && t.Before(a.Published) {
			continue
		}
		if !found || abs(days(t, a.Published)) < abs(days(best, a.Published)) {
			best, found = t, true
		}
	}
	if !found {
		return Date{}, "no year near publication has the day"
	}
	return Date{Day: best, Precision: DayPrecise, Basis: "the year in which the day is nearest to publication"}, ""
}

// yearFromText settles a day and month without a publication date: the one
// year that the text speaks of and in which the weekday fits.
func (m *Mention) yearFromText(a *Anchor) (Date, string) {
	if n := a.Near.Day; m.Weekday == 0 && !n.IsZero() {
		if t, ok := day(n.Year(), m.Month, m.Day); ok {
			return Date{Day: t, Precision: DayPrecise, Basis: "the year told before it"}, ""
		}
	}
	if m.Weekday == 0 && (len(a.Years) != 1 || a.toldLater()) {
		if d, ok := m.lastBefore(a); ok {
			return d, ""
		}
	}
	if m.Weekday == 0 && len(a.Years) != 1 {
		return Date{}, "no year is printed, and the publication date is unknown"
	}
	var found []time.Time
	for y := range a.Years {
		t, ok := day(y, m.Month, m.Day)
		if ok && (m.Weekday == 0 || weekdayOf(t) == m.Weekday) {
			found = append(found, t)
		}
	}
	if len(found) == 0 && m.Weekday > 0 && a.Notice > 0 {
		if t, ok := day(a.Notice, m.Month, m.Day); ok && weekdayOf(t) == m.Weekday {
			found = append(found, t)
		}
	}
	if len(found) == 0 && m.Weekday > 0 {
		found = m.eventYears(a)
	}
	if len(found) == 0 {
		found = m.yearAfter(a)
	}
	if len(found) == 1 && m.Weekday == 0 && m.Link == AsOf && found[0].Before(a.over) {
		// "per 17 April" beside the data of the second half of 2016 is of 2017
		found[0] = found[0].AddDate(1, 0, 0)
	}
	if len(found) != 1 {
		return Date{}, fmt.Sprintf("no year is printed, the publication date is unknown, and the text's years allow %d readings", len(found))
	}
	return Date{Day: found[0], Precision: DayPrecise, Basis: "the only year of the text in which the weekday fits"}, ""
}

// eventYears are the days in the years of the events that a text tells of, an
// election's, in which the weekday fits.
func (m *Mention) eventYears(a *Anchor) []time.Time {
	var found []time.Time
	for _, y := range a.Events {
		t, ok := day(y, m.Month, m.Day)
		if ok && weekdayOf(t) == m.Weekday && !slices.Contains(found, t) {
			found = append(found, t)
		}
	}
	return found
}

// dayOnly finds the month of "tanggal 9".
func (m *Mention) dayOnly(a *Anchor) (Date, string) {
	if n := a.Near; a.Published.IsZero() && n.Precision == MonthPrecise {
		if t, ok := day(n.Day.Year(), int(n.Day.Month()), m.Day); ok {
			return Date{Day: t, Precision: DayPrecise, Basis: "the month told before it"}, ""
		}
	}
	if a.Published.IsZero() {
		return Date{}, "neither month nor year is printed, and the publication date is unknown"
	}
	t, ok := day(a.Published.Year(), int(a.Published.Month()), m.Day)
	if ok && t.After(a.Published) && (m.Link == Before || m.Link == Target) {
		return Date{Day: t, Precision: DayPrecise, Basis: "the next such day after publication"}, ""
	}
	if !ok || days(t, a.Published) > 2 {
		prev := startOfMonth(a.Published.Year(), int(a.Published.Month())).AddDate(0, -1, 0)
		if t, ok = day(prev.Year(), int(prev.Month()), m.Day); !ok {
			return Date{}, "the months near publication have no such day"
		}
	}
	return Date{Day: t, Precision: DayPrecise, Basis: "the latest such day before publication"}, ""
}

// monthOnly finds the year of a month: the year of publication, or the one
// before where the month lies ahead and the words or the text's years look back.
func (m *Mention) monthOnly(a *Anchor) (Date, string) {
	if y := a.Listed; y > 0 && m.Of != Years && !m.Past && !m.Next && !m.This {
		return Date{Day: endOfMonth(y, m.Month), Precision: MonthPrecise, PeriodStart: startOfMonth(y, m.Month), Basis: "the year of its list"}, ""
	}
	now, basis, ok := a.present()
	if !ok {
		near := a.Near.Day
		if m.This {
			near = time.Time{} // "Februari ini" is of the telling, whatever is told before
		}
		if len(a.Years) != 1 && near.IsZero() {
			return Date{}, "no year is printed, and the publication date is unknown"
		}
		for y := range a.Years {
			now, basis = endOfMonth(y, 12), "the only year of the text"
		}
		if !near.IsZero() {
			now, basis = endOfMonth(near.Year(), 12), "the date told before it"
		}
	}
	y, pm := now.Year(), int(now.Month())
	ahead := m.Month > pm
	switch {
	case m.Of == Years:
		y += m.Offset
	case m.This, m.Link == Target:
	case m.Next && !ahead:
		y++
	case m.Next:
	case m.Past && (ahead || m.Month == pm && !m.partOver(now.Day())):
		y--
	case ahead && m.Link == Since, ahead && a.Years[y-1] > a.Years[y], ahead && pm <= 3 && m.Month >= 10:
		y--
	}
	return Date{Day: endOfMonth(y, m.Month), Precision: MonthPrecise, PeriodStart: startOfMonth(y, m.Month), Basis: "the year after " + basis}, ""
}
