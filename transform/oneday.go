package transform

import (
	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// ofOneDay is the doubt of documents that were made on one day only.
const ofOneDay = "told of one day only"

// leastInDay is a number of documents that no office makes in a day.
const leastInDay = 1000

// onOneDay doubts few people of whom an act is told as done on a day, and not up to it:
// "Kemarin di Kecamatan Campalagian kita rekam 112 orang". They are no level of anything.
func (p *page) onOneDay() {
	for i := range p.mentions {
		m := &p.mentions[i]
		c := m.claim
		if m.doubt == "" && m.unit != data.UnitPercent && m.value < leastInDay && p.r.indicators[m.indicator].Kind == "stock" && acts(c) && !c.Undone && !blank(c) && !c.Old && p.doneOn(c) {
			m.doubt = ofOneDay
		}
	}
}

// doneOn tells whether the words of a claim have a day on which something was done: one
// counted from the telling, or one printed like a speaker's in a sentence in which nobody
// speaks. Words of what is reached by then make it a level.
func (p *page) doneOn(c *indicator.Claim) bool {
	s, at := p.reading.Sentences[c.Sentence], p.numbers[c.Number].Start
	found := false
	for i := range p.datesIn(s.Start, s.End) {
		d, m := &p.resolved[i], &p.dates[i]
		switch {
		case !d.ok || m.Event:
		case d.Precision != calendar.DayPrecise || m.Link != calendar.Bare && m.Link != calendar.On:
			return false
		case m.Now || m.Shape == calendar.Relative || m.Shape == calendar.Weekday && p.dayToldIn(i):
			found = found || m.Shape == calendar.Relative && m.Of == calendar.Days && c.Pre.Has(m.Start) && m.Offset < 0 || m.Shape == calendar.Weekday
		case p.statement(i):
			found = found || !p.saidIn(s) && !p.namesSource(s)
		}
	}
	front, w := " "+p.lower[s.Start:at], p.r.dateWords
	return found && !containsAny(front, w.ByNow) && !containsAny(front, w.Reached)
}
