package calendar

import "time"

// tellingYear reads, for a text without a day of publication, from the years it prints the
// one in which it is told.
func (a *Anchor) tellingYear(mentions []Mention) {
	var began *Mention
	only := true // starts are all that its years are told of
	for i := range mentions {
		m := &mentions[i]
		switch {
		case m.Event || m.Year == 0:
			continue
		case m.Shape == Half || m.Shape == Quarter:
			if end := endOfMonth(m.Year, m.Ordinal*portionMonths(m.Shape)); end.After(a.over) {
				a.over = end
			}
		case m.Link == Until && m.Shape == MonthYear && monthNextYear(mentions, m.Month):
			// "tunggu sampai Januari tahun depan", "diundur hingga Januari 2017": told in 2016
			a.Years[m.Year-1] += a.Years[m.Year]
			delete(a.Years, m.Year)
		}
		if m.Link == Since && m.Shape == MonthYear {
			began = m
		} else {
			only = false
		}
	}
	if began == nil || !only || len(a.Years) != 1 || a.Years[began.Year] == 0 {
		return
	}
	for i := range mentions {
		if m := &mentions[i]; m.Shape == MonthOnly && m.Past && m.Of != Years && m.Month < began.Month {
			a.Years = map[int]int{began.Year + 1: 1} // "dimulai Desember 2022 … hingga Februari lalu"
			return
		}
	}
	if began.Month >= lateStart {
		// what is told of a start in Desember 2022 may be told in that year or in the next one,
		// unless a weekday settles it
		delete(a.Years, began.Year)
		a.Events = append(a.Events, began.Year, began.Year+1)
	}
}

// lateStart is the first month of which a start leaves open whether the text that tells of it
// is of the same year.
const lateStart = int(time.October)

// monthNextYear tells whether a month is told as one of the year to come: "Januari tahun depan".
func monthNextYear(mentions []Mention, month int) bool {
	for i := range mentions {
		if m := &mentions[i]; m.Shape == MonthOnly && m.Of == Years && m.Next && m.Month == month {
			return true
		}
	}
	return false
}

// portionMonths is how many months a half-year or a quarter has.
func portionMonths(s Shape) int {
	if s == Quarter {
		return quarterMonths
	}
	return halfMonths
}
