package calendar

import "time"

// idulfitri are the first days of Idulfitri as the government set them.
var idulfitri = [...]string{
	"2012-08-19", "2013-08-08", "2014-07-28", "2015-07-17", "2016-07-06", "2017-06-25", "2018-06-15", "2019-06-05",
	"2020-05-24", "2021-05-13", "2022-05-02", "2023-04-22", "2024-04-10", "2025-03-31", "2026-03-20",
}

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
	for _, s := range idulfitri {
		// the table is of valid days
		t, _ := time.Parse(time.DateOnly, s)
		if gap := days(told, t); gap >= 0 && gap <= feastReach && t.Day() >= feastFirst {
			return Date{
				Day: endOfMonth(t.Year(), int(t.Month())), Precision: MonthPrecise, Kind: Stated,
				PeriodStart: startOfMonth(t.Year(), int(t.Month())), PeriodEnd: endOfMonth(t.Year(), int(t.Month())), Basis: "the month of the feast",
			}, true
		}
	}
	return Date{}, false
}
