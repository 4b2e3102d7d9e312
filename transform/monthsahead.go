package transform

import (
	"strings"

	"rekap/data"
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

// yetDone tells whether date i, which is not over, is only by when something will be done with
// those counted up to an offset: "8.200 jiwa yang belum rekam akan tuntas Agustus ini". What is
// told as so on a day, "per 30 Agustus", or up to it holds on that day.
func (p *page) yetDone(from, i int, ind data.Indicator) bool {
	m, d, pub := &p.dates[i], &p.resolved[i], p.article.Published.Day
	if ind.Kind == "target" || ind.Kind == "flow" || m.Link.UpTo() || !d.ok || pub.IsZero() || d.Day.Before(pub) {
		return false
	}
	between := p.lower[from:m.Start]
	return containsAny(between, p.r.dateWords.Coming) || containsAny(between, p.r.dateWords.Chased)
}

// aheadReach is how near in front of its month the words stand that put it ahead, in bytes.
const aheadReach = 48
