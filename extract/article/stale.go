package article

import (
	"strings"
	"time"

	"rekap/extract"
)

// staleStatement is how far an article's statements can lie before its
// publication.
const staleStatement = 45 * 24 * time.Hour

// stale tells whether a day lies too far behind the article's statements, if it
// dates any, to be its publication. A statement of about the same day of the year before
// has the old year by a slip, and so has one of ten years before: "(18/11/2015)" for 2025.
func stale(day, statement time.Time) bool {
	const near = 10 * 24 * time.Hour
	for _, years := range [...]int{1, 10} {
		if slip := day.Sub(statement.AddDate(years, 0, 0)); slip.Abs() <= near {
			return false
		}
	}
	return !statement.IsZero() && day.Sub(statement) > staleStatement
}

// statementDay returns the latest day that the text sets in brackets behind a
// statement, "…, Jumat (24/11/2023)": the news is of that day or soon after.
func statementDay(w *words, paras []placed) time.Time {
	var latest time.Time
	for i := range paras {
		if p := &paras[i]; p.Role == extract.Body {
			for rest, n := p.Text, 0; n < 8; n++ {
				_, inside, ok := strings.Cut(rest, "(")
				if !ok {
					break
				}
				rest = inside
				if end := strings.IndexByte(inside, ')'); end >= 8 && end <= 10 {
					if d, ok := w.findDate(inside[:end]); ok && d.day.After(latest) {
						latest = d.day
					}
				}
			}
		}
	}
	return latest
}

// rendered tells whether a date line that lies far behind the article's statements may
// be the day on which the page was made. It is not where the page was fetched on another
// day, nor, on a page of which that is not known, between title and text.
func rendered(p *placed, fetched time.Time) bool {
	if fetched.IsZero() {
		return p.zone != zoneLead
	}
	return p.zone == zoneHead || p.date.day.After(fetched.Add(-slack))
}
