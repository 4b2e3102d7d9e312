package calendar

import (
	"fmt"
	"time"
)

// The bounds beyond which a printed date is not believed.
const (
	// A statement is printed within two months of the day it was made.
	statementDays = 60
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
	case m.Link == Until || m.Link == AsOf || m.Link == Before:
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
		return Date{}, "the calendar has no such day"
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
	if len(found) != 1 {
		return Date{}, fmt.Sprintf("no year is printed, the publication date is unknown, and the text's years allow %d readings", len(found))
	}
	return Date{Day: found[0], Precision: DayPrecise, Basis: "the only year of the text in which the weekday fits"}, ""
}

// dayOnly finds the month of "tanggal 9".
func (m *Mention) dayOnly(a *Anchor) (Date, string) {
	if a.Published.IsZero() {
		return Date{}, "neither month nor year is printed, and the publication date is unknown"
	}
	t, ok := day(a.Published.Year(), int(a.Published.Month()), m.Day)
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
	now, basis, ok := a.present()
	if !ok {
		if len(a.Years) != 1 {
			return Date{}, "no year is printed, and the publication date is unknown"
		}
		for y := range a.Years {
			now, basis = endOfMonth(y, 12), "the only year of the text"
		}
	}
	y, pm := now.Year(), int(now.Month())
	ahead := m.Month > pm
	switch {
	case m.This, m.Link == Target:
	case m.Next && !ahead:
		y++
	case m.Next:
	case m.Past && m.Month >= pm:
		y--
	case ahead && m.Link == Since, ahead && a.Years[y-1] > a.Years[y], ahead && pm <= 3 && m.Month >= 10:
		y--
	}
	return Date{Day: endOfMonth(y, m.Month), Precision: MonthPrecise, PeriodStart: startOfMonth(y, m.Month), Basis: "the year after " + basis}, ""
}

// wholeYear gives a year or the part of one that is named. "awal" is its first
// month, "pertengahan" its first half, "akhir" its end.
func (m *Mention) wholeYear(y int) Date {
	switch m.Part {
	case Start:
		return Date{Day: endOfMonth(y, 1), Precision: MonthPrecise, PeriodStart: startOfMonth(y, 1)}
	case Middle:
		return Date{Day: endOfMonth(y, 6), Precision: MonthPrecise, PeriodStart: startOfMonth(y, 4)}
	}
	return Date{Day: endOfMonth(y, 12), Precision: YearPrecise, PeriodStart: startOfMonth(y, 1)}
}

// weekdayOnly finds the latest such day up to publication.
func (m *Mention) weekdayOnly(a *Anchor) (Date, string) {
	if a.Published.IsZero() {
		return Date{}, "only a weekday is printed, and the publication date is unknown"
	}
	back := (weekdayOf(a.Published) - m.Weekday + 7) % 7
	switch {
	case m.Next:
		back -= 7
	case m.Past && back == 0:
		back = 7
	}
	return Date{Day: a.Published.AddDate(0, 0, -back), Precision: DayPrecise, Basis: "the latest such weekday up to publication"}, ""
}

// relative counts from the present.
func (m *Mention) relative(a *Anchor) (Date, string) {
	now, basis, ok := a.present()
	if !ok {
		if m.Of == Years && len(a.Years) == 1 {
			for y := range a.Years {
				d := m.wholeYear(y + m.Offset)
				d.Basis = "counted from the only year of the text"
				return d, ""
			}
		}
		return Date{}, "it counts from the publication date, which is unknown"
	}
	basis = "counted from " + basis
	switch m.Of {
	case Weeks:
		monday := now.AddDate(0, 0, 1-weekdayOf(now)+7*m.Offset)
		return Date{Day: monday.AddDate(0, 0, 6), Precision: DayPrecise, PeriodStart: monday, Basis: basis}, ""
	case Months:
		t := startOfMonth(now.Year(), int(now.Month())+m.Offset)
		return Date{Day: endOfMonth(t.Year(), int(t.Month())), Precision: MonthPrecise, PeriodStart: t, Basis: basis}, ""
	case Years:
		d := m.wholeYear(now.Year() + m.Offset)
		d.Basis = basis
		return d, ""
	}
	return Date{Day: now.AddDate(0, 0, m.Offset), Precision: DayPrecise, Basis: basis}, ""
}

// portion gives a half-year or quarter: the last day of its last month.
func (m *Mention) portion(a *Anchor) (Date, string) {
	length := 6
	if m.Shape == Quarter {
		length = 3
	}
	y, basis := m.Year, "printed"
	if y == 0 {
		now, b, ok := a.present()
		if !ok {
			return Date{}, "no year is printed, and the publication date is unknown"
		}
		y, basis = now.Year(), "the year of "+b
		switch {
		case m.Past:
			y--
		case m.This:
		case startOfMonth(y, m.Ordinal*length-length+1).After(now):
			y--
		}
	}
	last := m.Ordinal * length
	return Date{Day: endOfMonth(y, last), Precision: MonthPrecise, PeriodStart: startOfMonth(y, last-length+1), Basis: basis}, ""
}

// period resolves both ends; a first end without a year takes that of the second.
func (m *Mention) period(a *Anchor) (Date, string) {
	from := *m.From
	var to Date
	if m.To != nil {
		last := *m.To
		if last.Month == 0 && last.Shape == DayOnly {
			last.Month, last.Year = from.Month, from.Year
			if last.Shape = DayMonth; last.Year > 0 {
				last.Shape = FullDate
			}
		}
		d, err := last.Resolve(a)
		if err != nil {
			return Date{}, "its end: " + err.(*Unresolved).Reason
		}
		to = d
		if from.Year == 0 {
			from.borrow(d.Day)
		}
	} else {
		now, basis, ok := a.present()
		if !ok {
			return Date{}, "it runs to the present, and the publication date is unknown"
		}
		to = Date{Day: now, Precision: DayPrecise, Basis: "up to " + basis}
	}
	d, err := from.Resolve(a)
	if err != nil {
		return Date{}, "its start: " + err.(*Unresolved).Reason
	}
	start := d.PeriodStart
	if start.IsZero() {
		start = d.Day
	}
	if to.Day.Before(start) {
		return Date{}, "it ends before it starts"
	}
	return Date{Day: to.Day, Precision: to.Precision, PeriodStart: start, PeriodEnd: to.Day, Suspect: to.Suspect, Basis: to.Basis}, ""
}

// borrow fills in the year of a first end from the last: the same, or the one
// before where it would come later.
func (m *Mention) borrow(end time.Time) {
	switch m.Shape {
	case DayOnly:
		m.Shape, m.Month, m.Year = FullDate, int(end.Month()), end.Year()
	case DayMonth:
		m.Shape, m.Year = FullDate, end.Year()
		if m.Month > int(end.Month()) {
			m.Year--
		}
	case MonthOnly:
		m.Shape, m.Year = MonthYear, end.Year()
		if m.Month > int(end.Month()) {
			m.Year--
		}
	}
}

// phrase is a short normal form of the mention for messages.
func (m *Mention) phrase() string {
	names := [...]string{"", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"}
	switch m.Shape {
	case FullDate:
		return fmt.Sprintf("%d/%d/%d", m.Day, m.Month, m.Year)
	case DayMonth:
		if m.Weekday > 0 {
			return fmt.Sprintf("%s %d/%d", names[m.Weekday], m.Day, m.Month)
		}
		return fmt.Sprintf("%d/%d", m.Day, m.Month)
	case DayOnly:
		return fmt.Sprintf("tanggal %d", m.Day)
	case MonthYear:
		return fmt.Sprintf("bulan %d/%d", m.Month, m.Year)
	case MonthOnly:
		return fmt.Sprintf("bulan %d", m.Month)
	case YearOnly:
		return fmt.Sprintf("tahun %d", m.Year)
	case Weekday:
		return names[m.Weekday]
	case Half:
		return fmt.Sprintf("semester %d", m.Ordinal)
	case Quarter:
		return fmt.Sprintf("triwulan %d", m.Ordinal)
	case Period:
		if m.To != nil {
			return m.From.phrase() + " – " + m.To.phrase()
		}
		return m.From.phrase() + " – saat ini"
	}
	return fmt.Sprintf("%+d %s", m.Offset, [...]string{"hari", "pekan", "bulan", "tahun"}[m.Of])
}

func abs(n int) int { return max(n, -n) }
