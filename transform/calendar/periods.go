package calendar

import (
	"fmt"
	"time"
)

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
	if m.Of == Weeks {
		return Date{Day: a.Published.AddDate(0, 0, m.Weekday-weekdayOf(a.Published)+7*m.Offset), Precision: DayPrecise, Basis: "that weekday of the week before publication"}, ""
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
	if m.Chain && !a.Last.Day.IsZero() {
		return m.chained(&a.Last)
	}
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

// portionAhead is by how many days a half-year or quarter without a year may
// still have to run when it is told of.
const portionAhead = 45

// portion gives a half-year or quarter: the last day of its last month.
func (m *Mention) portion(a *Anchor) (Date, string) {
	length := 6
	if m.Shape == Quarter {
		length = 3
	}
	if m.Chain && m.Ordinal == 0 {
		return m.chainedPortion(&a.Last, length)
	}
	y, basis := m.Year, "printed"
	if y == 0 {
		now, b, ok := a.present()
		if !ok {
			return Date{}, "no year is printed, and the publication date is unknown"
		}
		y, basis = now.Year(), "the year of "+b
		if m.Chain && !a.Last.Day.IsZero() {
			y, basis = a.Last.Day.Year(), "counted from the date told before"
		}
		if m.Ordinal == 0 {
			return m.portionNow(now, length)
		}
		switch {
		case m.Of == Years:
			y += m.Offset
		case m.Past && !endOfMonth(y, m.Ordinal*length).Before(now):
			y-- // "semester I lalu": the latest that is over
		case m.This, m.Past:
		case days(endOfMonth(y, m.Ordinal*length), now) > portionAhead:
			y-- // not over yet: the last one of the number
		}
	}
	last := m.Ordinal * length
	return Date{Day: endOfMonth(y, last), Precision: MonthPrecise, PeriodStart: startOfMonth(y, last-length+1), Basis: basis}, ""
}

// chainedPortion counts from the half-year or quarter told last: "semester
// sebelumnya".
func (m *Mention) chainedPortion(last *Date, length int) (Date, string) {
	if last.Precision != MonthPrecise || int(last.Day.Month())%length != 0 {
		return Date{}, "it counts from a date that ends no such part of a year"
	}
	end := int(last.Day.Month()) + m.Offset*length
	t := startOfMonth(last.Day.Year(), end)
	return Date{Day: endOfMonth(last.Day.Year(), end), Precision: MonthPrecise, PeriodStart: t.AddDate(0, 1-length, 0), Basis: "counted from the date told before"}, ""
}

// portionNow gives the half-year or quarter that runs ("semester ini") or ran
// last ("triwulan lalu").
func (m *Mention) portionNow(now time.Time, length int) (Date, string) {
	first := (int(now.Month())-1)/length*length + 1
	if m.Past {
		first -= length
	}
	start := startOfMonth(now.Year(), first)
	return Date{Day: endOfMonth(start.Year(), int(start.Month())+length-1), Precision: MonthPrecise, PeriodStart: start, Basis: "counted from the present"}, ""
}

// alike gives the stretch of the date told before in the year of d, d itself
// where that is a whole year or none.
func (d Date) alike(last *Date) Date {
	if last.Day.IsZero() || last.Precision == YearPrecise || last.Kind == Statement {
		return d
	}
	told := Date{Day: last.Day, Precision: last.Precision, PeriodStart: last.PeriodStart, Basis: "the stretch told before, in another year"}
	return told.AddYears(d.Day.Year() - last.Day.Year())
}

// chained counts from the date told last: "bulan berikutnya", "setahun
// sebelumnya".
func (m *Mention) chained(last *Date) (Date, string) {
	const basis = "counted from the date told before"
	t := last.Day
	switch {
	case m.Of == Years && m.Exact && last.Precision != YearPrecise:
		d := Date{Day: t, Precision: last.Precision, Basis: basis}
		if last.Precision == MonthPrecise {
			d.PeriodStart = startOfMonth(t.Year(), int(t.Month()))
		}
		return d.AddYears(m.Offset), ""
	case m.Of == Years:
		d := m.wholeYear(t.Year() + m.Offset)
		d.Basis = basis
		return d, ""
	case last.Precision == YearPrecise:
		return Date{}, "it counts from a year"
	case m.Of == Months:
		s := startOfMonth(t.Year(), int(t.Month())+m.Offset)
		return Date{Day: endOfMonth(s.Year(), int(s.Month())), Precision: MonthPrecise, PeriodStart: s, Basis: basis}, ""
	case last.Precision == MonthPrecise:
		return Date{}, "it counts from a month"
	case m.Of == Weeks:
		return Date{Day: t.AddDate(0, 0, 7*m.Offset), Precision: DayPrecise, Basis: basis}, ""
	}
	return Date{Day: t.AddDate(0, 0, m.Offset), Precision: DayPrecise, Basis: basis}, ""
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
		if last.Shape == MonthOnly && from.Shape == YearOnly && !last.Next {
			last.Shape, last.Year = MonthYear, from.Year // "2023 hingga Januari"
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
		return fmt.Sprintf("semester %d", m.Ordinal) // 0 for "semester lalu"
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
