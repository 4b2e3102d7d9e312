package calendar

import "testing"

func TestAddYears(t *testing.T) {
	february := Date{Day: endOfMonth(2024, 2), Precision: MonthPrecise, PeriodStart: startOfMonth(2024, 2), PeriodEnd: endOfMonth(2024, 2)}
	day, _ := day(2023, 4, 19)
	for _, c := range []struct {
		name  string
		in    Date
		years int
		want  Date
	}{
		{"a month keeps its last day", february, -1,
			Date{Day: endOfMonth(2023, 2), Precision: MonthPrecise, PeriodStart: startOfMonth(2023, 2), PeriodEnd: endOfMonth(2023, 2)}},
		{"and gets it back in a leap year", february.AddYears(-1), 1, february},
		{"a half-year keeps its start", Date{Day: endOfMonth(2022, 12), Precision: MonthPrecise, PeriodStart: startOfMonth(2022, 7)}, -1,
			Date{Day: endOfMonth(2021, 12), Precision: MonthPrecise, PeriodStart: startOfMonth(2021, 7)}},
		{"a day has no period", Date{Day: day, Precision: DayPrecise, Basis: "printed in full"}, 2,
			Date{Day: day.AddDate(2, 0, 0), Precision: DayPrecise, Basis: "printed in full"}},
		{"a period told up to a later day", Date{Day: day, Precision: DayPrecise, PeriodStart: startOfMonth(2023, 1), PeriodEnd: endOfMonth(2023, 6)}, 1,
			Date{Day: day.AddDate(1, 0, 0), Precision: DayPrecise, PeriodStart: startOfMonth(2024, 1), PeriodEnd: endOfMonth(2024, 6)}},
	} {
		if got := c.in.AddYears(c.years); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}
