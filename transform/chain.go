package transform

import (
	"slices"
	"time"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// chainReach is over how many paragraphs a date is counted from.
const chainReach = 2

// toldBefore is the date that "setahun sebelumnya" or "bulan berikutnya" at
// place i counts from: the last one of its paragraph, or of the one before
// where nobody spoke since, that dates a figure or an event, else the last day
// on which somebody spoke. It is zero where none was told: then such a phrase
// counts from the present.
func (p *page) toldBefore(i int, blockOf []int) calendar.Date {
	if d, ok := p.portionBefore(i, blockOf); ok {
		return d
	}
	if d, ok := p.ofToldFigure(i); ok {
		return d
	}
	spoken := calendar.Date{}
	for k := i - 1; k >= 0; k-- {
		d, m := &p.resolved[k], &p.dates[k]
		if !d.ok || m.Event || m.Now || m.Next || d.Kind == calendar.Future || blockOf[k] == 0 {
			continue
		}
		if d.Kind == calendar.Statement {
			if p.dates[i].Same {
				continue
			}
			if spoken.Day.IsZero() {
				spoken = d.Date
			}
			continue
		}
		if p.sinceTurned(k, i) {
			break
		}
		if blockOf[k] == blockOf[i] || spoken.Day.IsZero() && blockOf[i]-blockOf[k] <= chainReach {
			return d.Date
		}
		break
	}
	return spoken
}

// sinceTurned tells whether the text has turned to the present between date k and date i:
// by a level told as of now, or by that of another document in a later paragraph where
// date k only set an older level beside the present one. "IKD 8,5 persen. Pada 2023 5,6
// persen. KIA sudah 58,4 persen. Tahun sebelumnya 52,1 persen."
func (p *page) sinceTurned(k, i int) bool {
	if p.dates[i].Same {
		return false
	}
	from, to := p.sentenceAt(p.dates[k].Start), p.sentenceAt(p.dates[i].Start)
	if from < 0 {
		return false
	}
	beside := slices.ContainsFunc(p.claimsOf(from), func(o indicator.Claim) bool {
		return acts(&o) && p.figureOf(o.Indicator, p.reading.Sentences[from].Start)
	})
	for at := from + 1; at < to; at++ {
		if p.turnsToNow(at) {
			return true
		}
		if beside && p.reading.Sentences[at].Start >= p.blocks[p.blockAt(p.dates[i].Start)].Start && p.otherActs(at, from) {
			return true
		}
	}
	return false
}

// otherActs tells whether sentence k tells of an act, and of none that sentence o tells of.
func (p *page) otherActs(k, o int) bool {
	told := p.claimsOf(o)
	claims := p.claimsOf(k)
	return slices.ContainsFunc(claims, func(c indicator.Claim) bool { return acts(&c) }) &&
		!slices.ContainsFunc(claims, func(c indicator.Claim) bool {
			return slices.ContainsFunc(told, func(t indicator.Claim) bool { return t.Family == c.Family })
		})
}

// leastMonths is from how many months on a sentence lists them.
const leastMonths = 3

// listYear is the past year that a sentence tells before a list of months, one
// of them date i: "Tahun 2020 dicetak 9.120 keping: Januari 900, Februari 780, …";
// 0 for none.
func (p *page) listYear(i int) int {
	k := p.sentenceAt(p.dates[i].Start)
	if k < 0 || p.dates[i].Shape != calendar.MonthOnly {
		return 0
	}
	year, months := 0, 0
	for j := range p.datesIn(p.reading.Sentences[k].Start, p.reading.Sentences[k].End) {
		switch m := &p.dates[j]; {
		case m.Shape == calendar.MonthOnly && m.Link == calendar.Bare && year > 0:
			months++
		case m.Event:
		case m.Shape == calendar.YearOnly && months == 0 && j < i && m.Link != calendar.Since && m.Link != calendar.Before && m.Link != calendar.After:
			year = m.Year
		case m.Shape == calendar.Relative && m.Of == calendar.Years && months == 0 && j < i && p.resolved[j].ok:
			year = p.resolved[j].Day.Year()
		}
	}
	if months < leastMonths {
		return 0
	}
	return year
}

// nearBefore is the date told last before date i in its own sentence, zero for
// none.
func (p *page) nearBefore(i int) calendar.Date {
	k := p.sentenceAt(p.dates[i].Start)
	if k < 0 || i == 0 || p.dates[i-1].Start < p.reading.Sentences[k].Start {
		return calendar.Date{}
	}
	if d, m := &p.resolved[i-1], &p.dates[i-1]; d.ok && !m.Event && !m.Now && d.Kind != calendar.Statement && !(m.Part == calendar.Start && m.Shape == calendar.YearOnly && p.dates[i].Link == calendar.AsOf) {
		return d.Date
	}
	return calendar.Date{}
}

// vaguePast doubts a level told of a time that no day, month or year names:
// "dua pekan lalu masih 58.110". Only the last Lebaran has a known month.
func (p *page) vaguePast(m *mention, ind data.Indicator) {
	c := m.claim
	if m.dated || ind.Kind != "stock" && ind.Kind != "rate" {
		return
	}
	from, to := p.reading.Sentences[c.Sentence].Start, p.numbers[c.Number].Start
	if c.Pre.Start > from && p.named(c) != nil {
		from = c.Pre.Start
	}
	vague := false
	for i := range p.datesIn(from, to) {
		if d := &p.dates[i]; d.Now || d.This {
			return
		} else if d.Shape == calendar.Relative && d.Of == calendar.Weeks && d.Past && d.Link == calendar.Bare && !p.ofFigureBefore(i, c) {
			vague = true
		}
	}
	text := p.lower[from:to]
	if p.holds(text, p.r.dateWords.Feasts) && p.day.precision == "day" {
		if d, ok := calendar.BeforeLebaran(p.day.day); ok {
			p.inMonth(m, d)
			return
		}
		vague = true
	}
	if m.doubt == "" && (vague || p.holds(text, p.r.dateWords.Turns) || p.lastElection(from, to)) {
		m.doubt = oldLevel
	}
}

// ofFigureBefore tells whether date i stands behind another figure of a claim's sentence,
// in that one's words: "terima 5.000 keping minggu lalu sehingga stok jadi 6.200".
func (p *page) ofFigureBefore(i int, c *indicator.Claim) bool {
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		if o := &claims[j]; o.Number < c.Number && o.Post.Has(p.dates[i].Start) {
			return true
		}
	}
	return false
}

// vagueArrival gives cards that came "dua pekan lalu", or about the last Lebaran,
// their month, and doubts them where it may be either of two.
func (p *page) vagueArrival(m *mention, ind data.Indicator) {
	c := m.claim
	if ind.Kind != "flow" || m.dated || m.doubt != "" || p.framed(m) || p.day.precision != "day" {
		return
	}
	from, to := c.Pre.Start, max(c.Post.End, p.numbers[c.Number].Start)
	told := p.day.day
	for i := range p.datesIn(from, to) {
		d := &p.dates[i]
		if d.Shape != calendar.Relative || d.Of != calendar.Weeks || !d.Past || d.Offset > -2 || d.Link != calendar.Bare {
			return
		}
		at := told.AddDate(0, 0, 7*d.Offset)
		if at.AddDate(0, 0, -arrivalDays).Month() != at.AddDate(0, 0, arrivalDays).Month() {
			m.doubt = oldLevel
			return
		}
		p.inMonth(m, calendar.MonthOf(at))
		return
	}
	if p.holds(p.lower[from:to], p.r.dateWords.FeastDays) {
		if d, ok := calendar.BeforeLebaran(told); ok {
			p.inMonth(m, d)
			return
		}
		m.doubt = oldLevel
	}
}

// arrivalDays is how far "dua pekan lalu" may miss its day.
const arrivalDays = 3

// inMonth gives a mention the month that its words tell.
func (p *page) inMonth(m *mention, d calendar.Date) {
	m.asOf, m.precision = dayOf(d)
	m.basis, m.byFrame, m.start, m.end = "stated", true, d.PeriodStart, d.PeriodEnd
}

// unparted tells whether a figure before a change stands under the date of the
// change itself: "per 31 Mei naik dari 2,9 menjadi 6,0 persen" gives the day of
// the second only, as "per 31 Mei 6,0 persen, naik dari 2,9 persen" does of the first.
func (p *page) unparted(m *mention) bool {
	return m.claim.Old && m.dated && p.laterHolds(m)
}

// laterHolds tells whether the level after the change, told behind it or in front, has the
// same date.
func (p *page) laterHolds(m *mention) bool {
	claims := p.claimsOf(m.claim.Sentence)
	for j := range claims {
		o := &claims[j]
		if o.Old || o.Number == m.claim.Number || o.Family != m.claim.Family || o.Percent != m.claim.Percent || o.Indicator != m.claim.Indicator {
			continue
		}
		i, ok := p.ownDate(o, p.r.indicators[o.Indicator])
		if !ok || !p.resolved[i].Day.Equal(m.asOf) {
			continue
		}
		if o.Number > m.claim.Number && (!p.between(i, m.claim) || p.datesChange(i, m.claim)) || o.Number < m.claim.Number && p.dates[i].Start < p.numbers[o.Number].Start {
			return true
		}
	}
	return false
}

// between tells whether a date stands right beside the figure of a claim.
func (p *page) between(i int, c *indicator.Claim) bool {
	n := &p.numbers[c.Number]
	return p.dates[i].Start >= n.End && p.dates[i].Start-n.End < ownDateReach || p.dates[i].End <= n.Start && n.Start-p.dates[i].End < ownDateReach
}

// ownDateReach is how many bytes may lie between a figure and its own date.
const ownDateReach = 24

// contradict takes the date of data told before from a count of the same
// people that the data itself counted otherwise: it is another's, of the day on which
// it is told, unless its sentence says that it is of the same, "pada tanggal yang sama".
func (p *page) contradict() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.byFrame || m.dated || m.title || !groups[m.claim.Family] || m.unit == data.UnitPercent || p.day.day.IsZero() || containsAny(p.low(p.reading.Sentences[m.claim.Sentence]), p.r.dateWords.SameData) {
			continue
		}
		for j := range p.mentions[:i] {
			o := &p.mentions[j]
			if !o.dated || o.title || o.indicator != m.indicator || o.place != m.place || o.cohort != m.cohort || !o.asOf.Equal(m.asOf) || o.claim.Sentence == m.claim.Sentence {
				continue
			}
			if m.value != o.value && !rounds(m, o) && !rounds(o, m) && m.claim.Source == indicator.Own {
				m.asOf, m.precision, m.basis, m.byFrame = p.day.day, p.day.precision, p.day.basis, false
				m.start, m.end = time.Time{}, time.Time{}
				break
			}
		}
	}
}
