package transform

import (
	"time"

	"rekap/extract"
	"rekap/transform/calendar"
)

// statementDay is the day of what an article tells as of its telling.
type statementDay struct {
	day       time.Time
	precision string
	basis     string
}

// statementReach is how long before publication a statement may lie.
const statementReach = 12 * 24 * time.Hour

// captionReach is the same for the day in a caption, or above the article.
const captionReach = 3 * 24 * time.Hour

// findDay is the day a figure holds for when its own words name none: the
// first day on which somebody spoke, else the day of publication, else what
// the years of the text leave.
func (p *page) findDay() statementDay {
	published := p.article.Published
	pub := published.Day
	var pictured statementDay // the day of a caption, which counts where the text has none
	var visit statementDay    // the day of a visit, which counts where nobody speaks on a later one
	for i := range p.resolved {
		d := &p.resolved[i]
		if !d.ok || d.Kind != calendar.Statement || d.Precision != calendar.DayPrecise {
			continue
		}
		if !pub.IsZero() && (d.Day.After(pub) || pub.Sub(d.Day) > statementReach) {
			continue
		}
		if !pub.IsZero() && (p.above(p.dates[i].Start) || p.roles[d.block] == extract.Caption) && pub.Sub(d.Day) > captionReach {
			continue // the day of a picture of another time
		}
		if p.gonePast(i) || p.toldLater(i) || p.openingHours(i) || p.dayToldIn(i) || p.dayAwaited(i) || p.dayOfExample(i) || p.arrivalDay(i) && (p.dates[i].Shape == calendar.Weekday && !p.dates[i].Bracketed || p.spokenBehind(p.dates[i].End)) {
			continue
		}
		day := statementDay{d.Day, "day", "stated"}
		if p.roles[d.block] != extract.Caption {
			k := max(0, p.sentenceAt(p.dates[i].Start))
			s := p.reading.Sentences[k]
			switch spoken := p.saidIn(s); {
			case visit.day.IsZero() && !spoken && !p.counted(k) && p.holds(p.low(s), p.r.dateWords.Visiting):
				visit = day
			case visit.day.IsZero(), spoken && d.Day.After(visit.day):
				return day
			}
			continue
		}
		if pictured.day.IsZero() {
			pictured = day
		}
	}
	if !visit.day.IsZero() {
		return visit
	}
	if !pictured.day.IsZero() {
		return pictured
	}
	if !pub.IsZero() {
		return statementDay{pub, "day", "published"}
	}
	// without a day of publication, the latest day that the text tells of
	var day time.Time
	year, best, stated := 0, 0, false
	count := map[int]int{}
	for i := range p.resolved {
		d, m := &p.resolved[i], &p.dates[i]
		if !d.ok || d.Day.IsZero() || m.Event || d.Kind == calendar.Eventual || d.Kind == calendar.Future || p.notOfTelling(i) {
			continue
		}
		if d.Precision == calendar.DayPrecise && m.Shape == calendar.FullDate && m.Weekday > 0 && d.Day.After(day) {
			day = d.Day
		}
		y := d.Day.Year()
		count[y]++
		if m.This {
			count[y] += 3
		}
		if count[y] > best || count[y] == best && y > year {
			year, best, stated = y, count[y], m.This
		}
	}
	if day.IsZero() {
		// a statement's day with the wrong weekday is still the best there is
		for i := range p.resolved {
			if d, m := &p.resolved[i], &p.dates[i]; d.suspect && m.Bracketed && m.Shape == calendar.FullDate && d.Day.After(day) {
				day = d.Day
			}
		}
	}
	if !day.IsZero() {
		return statementDay{day, "day", "stated"}
	}
	if m := published.Month; !m.IsZero() {
		return statementDay{m, "month", "published"}
	}
	if t, ok := p.thisMonth(); ok {
		return statementDay{t, "month", "stated"}
	}
	if over := p.yearsOver(); year > 0 && year < over {
		year, stated = over, false
	}
	if n := p.noticeYear(); n > 0 && year == n+1 && !stated {
		year = n // the year to come is told of; a far older notice is a forgotten one
	}
	if year == 0 {
		// the year of the page's notices: "COPYRIGHT © 2023"
		for i := range p.dates {
			if y := yearOf(&p.dates[i]); p.resolved[i].noticed && y > year {
				year = y
			}
		}
	}
	if year == 0 {
		for y, n := range p.anchor.Years {
			if (n > best || n == best && y > year) && !p.onlyOfAge(y) {
				year, best = y, n
			}
		}
	}
	if year == 0 {
		year = p.noticeYear()
	}
	if year == 0 {
		year = p.electionYear()
	}
	if year == 0 {
		return statementDay{}
	}
	basis := "published"
	if stated {
		basis = "stated"
	}
	return statementDay{time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC), "year", basis}
}

// notOfTelling tells whether a date without a day of publication says nothing of the year
// of the telling: one of the year to come, "Januari tahun depan", the day early in a year by
// which people are of age, or the start or end of something in a year in which the text is not,
// or may not be, told.
func (p *page) notOfTelling(i int) bool {
	m := &p.dates[i]
	return m.Next && m.Of == calendar.Years || p.earlyEvent(i) && p.ageReached(i) || (m.Link == calendar.Since || m.Link == calendar.Until) && m.Year > 0 && p.anchor.Years[m.Year] == 0
}

// yearOf is the year of a notice: 2023, or the later of 2015-2023; 0 for none.
func yearOf(m *calendar.Mention) int {
	switch {
	case m.Shape == calendar.YearOnly:
		return m.Year
	case m.Shape == calendar.Period && m.To != nil:
		return m.To.Year
	}
	return 0
}
