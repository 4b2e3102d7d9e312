package official

import (
	"fmt"
	"strconv"
	"time"
)

// jakarta is the zone of the services' clocks: time stamps at midnight there
// are the evening before in UTC.
var jakarta = time.FixedZone("WIB", 7*60*60)

// asOf is the day a row is true for, and whether that is stated or only the
// day of the fetch. printed is the row's own date field.
func (b *builder) asOf(printed string) (time.Time, string, error) {
	if b.res.AsOf.Field == "" {
		t, basis := b.fixed()
		return t, basis, nil
	}
	var t time.Time
	if b.res.AsOf.Layout == "epoch_ms" {
		ms, err := strconv.ParseInt(printed, 10, 64)
		if err != nil {
			return t, "", fmt.Errorf("its date %s=%q is no time in milliseconds", b.res.AsOf.Field, printed)
		}
		t = time.UnixMilli(ms).In(jakarta)
	} else {
		layout := b.res.AsOf.Layout
		if layout == "" {
			layout = time.DateOnly
		}
		var err error
		if t, err = time.Parse(layout, printed); err != nil {
			return t, "", fmt.Errorf("its date %s=%q is not written as %q", b.res.AsOf.Field, printed, layout)
		}
	}
	if t.Year() < 2000 || t.Year() > 2100 {
		return t, "", fmt.Errorf("its date %s=%q is out of range", b.res.AsOf.Field, printed)
	}
	return lastDay(t, b.res.AsOf.Precision), "stated", nil
}

// fixed is the date of a table whose rows have none.
func (b *builder) fixed() (time.Time, string) {
	if date := b.res.AsOf.Date.Time; !date.IsZero() {
		return lastDay(date, b.res.AsOf.Precision), "stated"
	}
	if b.page.FetchedAt.IsZero() {
		return time.Time{}, "published"
	}
	return lastDay(b.page.FetchedAt.In(jakarta), "day"), "published"
}

// lastDay is the last day of the day, month or year that t lies in.
func lastDay(t time.Time, precision string) time.Time {
	y, m, d := t.Date()
	switch precision {
	case "month":
		m, d = m+1, 0
	case "year":
		m, d = time.December, 31
	}
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
