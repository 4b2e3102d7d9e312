package calendar

import "time"

// TellingDays adds, for a text without a day of publication, the days of statements whose year
// its weekday settles, "Selasa (8/10)", to the days that its other phrases count from.
func (a *Anchor) TellingDays(mentions []Mention) {
	for i := range mentions {
		m := &mentions[i]
		if m.Shape != DayMonth || m.Weekday == 0 || !m.Bracketed || m.Event || m.Year > 0 {
			continue
		}
		if d, why := m.yearFromText(a); why == "" {
			a.Days = append(a.Days, d.Day)
		}
	}
}

// yearAfter is the day of a statement in the year after the latest that a text tells of, where
// its weekday fits in that one: "KIA terbit sejak 2018, … ujarnya, Selasa (8/10)" is of 2019.
func (m *Mention) yearAfter(a *Anchor) []time.Time {
	if m.Weekday == 0 || !m.Bracketed || len(a.Years) == 0 || a.Notice > 0 {
		return nil
	}
	last := 0
	for y := range a.Years {
		last = max(last, y)
	}
	if t, ok := day(last+1, m.Month, m.Day); ok && weekdayOf(t) == m.Weekday {
		return []time.Time{t}
	}
	return nil
}

// lastBefore is the last such day before a text without a day of publication was told, where
// the day of a statement is known: "per 31 Agustus", told on 8 Oktober 2019.
func (m *Mention) lastBefore(a *Anchor) (Date, bool) {
	told, _, ok := a.present()
	if !ok || !m.Link.UpTo() {
		return Date{}, false
	}
	for _, y := range [...]int{told.Year(), told.Year() - 1} {
		if t, ok := day(y, m.Month, m.Day); ok && !t.After(told) {
			return Date{Day: t, Precision: DayPrecise, Basis: "the last such day before the statement"}, true
		}
	}
	return Date{}, false
}

// toldLater tells whether a text without a day of publication was told in another year than
// those that it prints.
func (a *Anchor) toldLater() bool {
	told, _, ok := a.present()
	return ok && a.Years[told.Year()] == 0
}
