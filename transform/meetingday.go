package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// meetingReach is how far behind the noun of a meeting its day is told, in bytes.
const meetingReach = 120

// meetingDay is the earlier day of the meeting at which a claim was told that somebody passes
// on: "Senin 14 Oktober kabid membagikan oleh-oleh rapat koordinasi. Rapat itu berlangsung
// Selasa 8 Oktober. … Di rapat itu Manggarai disebut 27,43 persen". What is so now, what
// the blank cards are and what came within a time is told on his own day.
func (p *page) meetingDay(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if p.meeting < 0 || p.dates[p.meeting].Start > p.numbers[c.Number].Start || ind.Kind == "flow" || blank(c) || p.toldNow(c) {
		return 0, false
	}
	if i, ok := p.spokenOn(c); ok && i != p.meeting {
		// "saat ditemui Senin mengatakan, dalam rakor itu disampaikan perekaman 89 persen"
		from, to := p.dates[i].End, p.numbers[c.Number].Start
		return p.meeting, from < to && p.holds(p.lower[from:to], p.r.dateWords.AtMeeting)
	}
	if p.passedOn(p.sentenceAt(p.dates[p.meeting].Start)) {
		return p.meeting, true
	}
	s := p.reading.Sentences[c.Sentence]
	return p.meeting, p.holds(p.lower[s.Start:p.numbers[c.Number].Start], p.r.dateWords.AtMeeting)
}

// toldAtMeeting tells whether a claim, behind day i on which somebody spoke, was told at a meeting
// held on the article's earlier day: "Rakor digelar Selasa 8 Oktober. … saat ditemui Senin 14
// Oktober mengatakan, dalam rakor itu disampaikan perekaman 89,78 persen".
func (p *page) toldAtMeeting(c *indicator.Claim, i int) bool {
	from, to := p.dates[i].End, p.numbers[c.Number].Start
	if from >= to || p.day.precision != "day" || !p.day.day.Before(p.resolved[i].Day) || !p.holds(p.lower[from:to], p.r.dateWords.AtMeeting) {
		return false
	}
	for j := range p.dates {
		if k := p.sentenceAt(p.dates[j].Start); k >= 0 && p.resolved[j].ok && p.resolved[j].Day.Equal(p.day.day) && p.heldOn(k, j) {
			return true
		}
	}
	return false
}

// findMeeting is the day of the first meeting that the text tells as held on a day shortly
// before that of the telling, -1 for none.
func (p *page) findMeeting() int {
	if p.day.precision != "day" || !p.holds(p.lower, p.r.dateWords.Meetings) {
		return -1
	}
	for i := range p.dates {
		d := &p.resolved[i]
		if k := p.sentenceAt(p.dates[i].Start); k >= 0 && d.ok && d.Precision == calendar.DayPrecise && !p.dates[i].Event && !p.blocks[d.block].Title && !p.blocks[d.block].Skip &&
			d.Day.Before(p.day.day) && p.day.day.Sub(d.Day) <= statementReach && p.heldOn(k, i) {
			return i
		}
	}
	return -1
}

// heldOn tells whether sentence k says that a meeting was held on date i: "Rapat itu diadakan
// di Palu pada Rabu 9 Oktober", "rakor di Palu, Rabu (9/10)".
func (p *page) heldOn(k, i int) bool {
	from := max(p.reading.Sentences[k].Start, p.dates[i].Start-meetingReach)
	for _, noun := range p.r.dateWords.Meetings {
		if at := strings.LastIndex(p.lower[from:p.dates[i].Start], noun); at >= 0 {
			between := indicator.Span{Start: from + at, End: p.dates[i].Start}
			return !p.saidIn(between) && !p.datedWithin(between.Start, between.End)
		}
	}
	return false
}

// passedOn tells whether sentence k, or one beside it, says that somebody passes on what a
// meeting brought: "membagikan oleh-oleh rapat", "menyampaikan hasil rakor".
func (p *page) passedOn(k int) bool {
	for j := max(0, k-1); j <= min(k+1, len(p.reading.Sentences)-1); j++ {
		if p.holds(p.low(p.reading.Sentences[j]), p.r.dateWords.PassingOn) {
			return true
		}
	}
	return false
}
