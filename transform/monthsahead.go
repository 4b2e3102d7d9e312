package transform

import (
	"strings"

	"rekap/transform/calendar"
)

// monthAhead tells whether a bare month that is over at the telling is the one to come of
// the next year: up to it something is told to last, "Stok 1.850 keping cukup sampai
// Januari", told in November, or in it something will be done, "akan dikirim lagi Januari".
func (p *page) monthAhead(i int, d *calendar.Date) bool {
	m, pub, k := &p.dates[i], p.article.Published.Day, p.sentenceAt(p.dates[i].Start)
	if m.Shape != calendar.MonthOnly || m.Past || m.This || m.Next || m.Of == calendar.Years || pub.IsZero() || k < 0 || d.Day.Year() < pub.Year()-1 || !d.Day.Before(pub) {
		return false
	}
	front := " " + p.lower[max(p.reading.Sentences[k].Start, m.Start-aheadReach):m.Start]
	front = front[strings.LastIndexAny(front, ",;:(0123456789")+1:]
	w := p.r.dateWords
	switch m.Link {
	case calendar.Until:
		return containsAny(front, w.Lasting) || containsAny(front, w.Chased)
	case calendar.On, calendar.Bare:
		return containsAny(front, w.Coming)
	}
	return false
}

// aheadReach is how near in front of its month the words stand that put it ahead, in bytes.
const aheadReach = 48
