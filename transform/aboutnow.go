package transform

import (
	"time"

	"rekap/transform/calendar"
)

// about tells whether a phrase like "hingga pertengahan 2025", or a half-year that
// is all but over, "semester II 2022" told in November, means about now.
func (p *page) about(d calendar.Date, m *calendar.Mention) bool {
	pub := p.article.Published.Day
	return (m.Part == calendar.Middle || m.Shape == calendar.Half && m.Ordinal > 0) && !pub.IsZero() && d.Day.Sub(pub) <= midReach
}

// partGone tells whether date i is the beginning of the running year that is over, "awal
// tahun ini", told in July, or its middle up to which something was counted and whose month
// has come: "hingga pertengahan tahun ini", told in June or August.
func (p *page) partGone(i int) bool {
	m, pub := &p.dates[i], p.article.Published.Day
	if m.Part == calendar.Start && m.Of == calendar.Years && !pub.IsZero() {
		return m.This && p.resolved[i].ok && p.resolved[i].Precision == calendar.MonthPrecise && later(calendar.Date{Day: pub, Precision: calendar.MonthPrecise}, p.resolved[i].Day)
	}
	return m.Part == calendar.Middle && m.Of == calendar.Years && m.Link.UpTo() && !pub.IsZero() && !later(p.resolved[i].Date, pub)
}

// later tells whether the stretch that a date names begins behind the day.
func later(d calendar.Date, day time.Time) bool {
	switch d.Precision {
	case calendar.YearPrecise:
		return d.Day.Year() > day.Year()
	case calendar.MonthPrecise:
		return d.Day.Year() > day.Year() || d.Day.Year() == day.Year() && d.Day.Month() > day.Month()
	}
	return d.Day.After(day)
}

// endReach is how long before the end of a month it may be told as reached.
const endReach = 7 * 24 * time.Hour

// midReach is how far the middle of a year, or the end of a half-year, may lie
// behind publication and still be about now.
const midReach = 45 * 24 * time.Hour

// yearOfNow tells whether a repeat of a level only stands beside the running year, of which
// the level's own words tell that it is so now: "Cetak 9.416 KTP sepanjang 2024, pemegang 97,1
// persen" in a headline, "saat ini pemegang KTP-el 97,1 persen" below.
func (p *page) yearOfNow(level, again *mention) bool {
	kind := p.r.indicators[level.indicator].Kind
	return (kind == "stock" || kind == "rate") && again.precision == "year" && p.day.precision == "day" && again.asOf.Year() == p.day.day.Year() && p.toldNow(level.claim)
}
