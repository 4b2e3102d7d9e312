package transform

import (
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// ofOneDay is the doubt of documents that were made on one day only.
const ofOneDay = "told of one day only"

// leastInDay is a number of documents that no office makes in a day.
const leastInDay = 1000

// onOneDay doubts few people of whom an act is told as done on a day, or from one day to
// another, and not up to it: "Kemarin di Kecamatan Campalagian kita rekam 112 orang", "tanggal
// 1 sampai 5 Oktober merekam 312 orang". They are no level of anything.
func (p *page) onOneDay() {
	for i := range p.mentions {
		m := &p.mentions[i]
		c := m.claim
		if m.doubt == "" && m.unit != data.UnitPercent && p.r.indicators[m.indicator].Kind == "stock" && acts(c) && !c.Undone && !blank(c) && !c.Old {
			if days := p.daysOf(c); m.value < float64(days*leastInDay) {
				m.doubt = ofOneDay
			}
		}
	}
}

// daysOf is how many days the words of a claim have on which something was done: one counted
// from the telling, or one printed like a speaker's in a sentence in which nobody speaks, or a
// few from one to another; 0 for none. Words of what is reached by then make it a level.
func (p *page) daysOf(c *indicator.Claim) int {
	s, at := p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start
	days := 0
	for i := range p.datesIn(s.Start, s.End) {
		d, m := &p.resolved[i], &p.dates[i]
		switch {
		case !d.ok || m.Event:
		case m.Shape == calendar.Period && d.Precision == calendar.DayPrecise && !d.PeriodStart.IsZero() && c.Pre.Has(m.Start) && d.Day.Sub(d.PeriodStart) < fewDays*24*time.Hour:
			days = max(days, 1+int(d.Day.Sub(d.PeriodStart)/(24*time.Hour)))
		case d.Precision != calendar.DayPrecise || m.Link != calendar.Bare && m.Link != calendar.On:
			return 0
		case m.Now || m.Shape == calendar.Relative || m.Shape == calendar.Weekday && p.dayToldIn(i):
			if m.Shape == calendar.Relative && m.Of == calendar.Days && c.Pre.Has(m.Start) && m.Offset < 0 || m.Shape == calendar.Weekday {
				days = max(days, 1)
			}
		case p.statement(i):
			if !p.saidIn(s) && !p.namesSource(s) {
				days = max(days, 1)
			}
		}
	}
	if front, w := " "+p.lower[s.Start:at], p.r.dateWords; containsAny(front, w.ByNow) || containsAny(front, w.Reached) {
		return 0
	}
	return days
}

// fewDays is how many days in a row those are of one round, and of no count of data.
const fewDays = 14
