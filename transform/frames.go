package transform

import (
	"slices"
	"strings"
	"time"

	"rekap/data"
	"rekap/extract"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// frameReach is over how many sentences a period told for a flow holds for the
// flows behind it, and a date told of data for the figures in front of it.
const frameReach = 3

// flowFrame is the period that the flows just before were told for: "Sepanjang 2024 dicetak 4.000
// keping. Adapun KIA yang terbit 900."
func (p *page) flowFrame(c *indicator.Claim, ind data.Indicator) (int, bool) {
	s := p.reading.Sentences[c.Sentence]
	if ind.Kind != "flow" && !(ind.Kind == "stock" && containsAny(p.low(s), p.r.dateWords.Issuing)) {
		return 0, false
	}
	if ind.Kind == "stock" && containsAny(p.low(s), p.r.dateWords.Overall) {
		return 0, false
	}
	same := containsAny(p.low(s), p.r.dateWords.SameData) // "pada periode itu", whoever tells it
	for i := range p.datesIn(s.Start, s.End) {
		if p.resolved[i].ok && !(same && p.statement(i)) || p.dates[i].Now {
			return 0, false
		}
	}
	from := p.blocks[0].End // not the headline's
	for k := c.Sentence - 1; k >= 0 && k >= c.Sentence-frameReach && p.reading.Sentences[k].Start >= from; k-- {
		t := p.reading.Sentences[k]
		for i := range p.datesIn(t.Start, t.End) {
			if k == c.Sentence-1 && p.yearOfFlow(i, k, c, ind) {
				return i, true
			}
			if c.Family == "blangko_requested" && !p.deliveredIn(k) {
				continue // what was used in a month says nothing of when more was asked for
			}
			if p.period(i) && p.usable(i, ind) && p.counted(k) && (!blank(c) || p.blanksAt(t.Start) || same) {
				return i, true
			}
		}
	}
	return 0, false
}

// deliveredIn tells whether a sentence counts cards that came or were asked for.
func (p *page) deliveredIn(k int) bool {
	return slices.ContainsFunc(p.claimsOf(k), func(o indicator.Claim) bool {
		return o.Family == "blangko_received" || o.Family == "blangko_requested"
	})
}

// period tells whether a date names a stretch that flows are told for.
func (p *page) period(i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	if !d.ok || m.Event || d.Kind == calendar.Future || d.Kind == calendar.Beginning {
		return false
	}
	if m.Now {
		return false
	}
	return m.Link == calendar.During || m.Shape == calendar.Period || p.halfOrQuarter(i)
}

// promised tells whether date i is a month to come in a sentence of what is awaited: "dijanjikan
// Mei datang 2.000 keping".
func (p *page) promised(i int) bool {
	return p.resolved[i].ok && p.resolved[i].Kind == calendar.Future && !p.dates[i].Event && p.awaitedBy(i)
}

// reckonedFor tells whether people at an offset are reckoned for date i, a day to come:
// "sampai hari pemilihan 27 November diperkirakan 112.390 orang".
func (p *page) reckonedFor(i, at int) bool {
	d, pub := &p.resolved[i], p.article.Published.Day
	return d.ok && !pub.IsZero() && d.Precision != calendar.YearPrecise && later(d.Date, pub) && containsAny(p.lower[p.dates[i].End:at], p.r.dateWords.Projected)
}

// monthsEnd tells whether date i is the end, still to come, of the month in which the
// text is told: "akhir bulan ini ada 2.000 keping yang masuk".
func (p *page) monthsEnd(i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	return d.ok && m.This && m.Part == calendar.End && m.Shape == calendar.Relative && m.Of == calendar.Months && p.day.precision == "day" && d.Day.Sub(p.day.day) > arrivalDays*24*time.Hour
}

// ahead tells whether date i, a day to come, is the one up to which a figure at an
// offset behind it is told, and nothing between them was reached already. What
// stands behind a comma is told of it only as something expected.
func (p *page) ahead(i, at int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	pub := p.article.Published.Day
	aimed := (m.Link == calendar.On || m.Link == calendar.Bare) && (p.aimedBy(i) || m.Shape == calendar.MonthOnly && p.awaitedBy(i))
	if m.Next && d.ok && !m.Event && d.Kind == calendar.Future && d.Precision != calendar.YearPrecise && containsAny(" "+p.low(p.reading.Sentences[max(0, p.sentenceAt(m.Start))]), p.r.dateWords.Wanted) && !containsAny(" "+p.lower[m.End:at], p.r.dateWords.Reached) {
		return true // "ingin pada 23 Juni nanti angkanya 150 ribu"
	}
	if between := " " + p.lower[m.End:at]; m.Next && d.ok && !m.Event && (d.Kind == calendar.Future || later(d.Date, pub)) && !pub.IsZero() && len(between) <= nextReach && !strings.Contains(between, ",") && !containsAny(between, p.r.dateWords.Reached) {
		return true // "sekarang 99,1 persen, akhir tahun nanti 99,6 persen"
	}
	if !d.ok || m.Event || m.Link != calendar.Until && !aimed || m.Of == calendar.Weeks || pub.IsZero() || p.about(d.Date, m) {
		return false
	}
	if !later(d.Date, pub) && (m.Part != calendar.End || d.Day.Sub(pub) <= endReach) {
		return false
	}
	if aimed {
		return true // "target kami, pada 20 November tinggal seribu"
	}
	between := " " + p.lower[m.End:at]
	if containsAny(between, p.r.dateWords.Expecting) {
		return true
	}
	return !strings.Contains(between, ",") && !containsAny(between, p.r.dateWords.Reached)
}

// shareAhead tells whether a share of an act, with no word of what was reached or is set, is told
// behind the comma of a time that is far from over: "Sampai akhir tahun, kami realistis 20 persen".
func (p *page) shareAhead(c *indicator.Claim, i, at int) bool {
	m, d, pub, w := &p.dates[i], &p.resolved[i], p.article.Published.Day, p.r.dateWords
	year := m.Shape == calendar.YearOnly && m.Part != calendar.End // "hingga 2015 66 persen" is of now
	if year || !c.Percent || !acts(c) || c.AimSaid || m.Link != calendar.Until || !d.ok || m.Event || pub.IsZero() || d.Day.Sub(pub) <= endReach {
		return false
	}
	text, between := " "+p.low(p.reading.Sentences[c.Sentence]), " "+p.lower[m.End:at]
	return strings.Contains(between, ",") && !containsAny(between, w.Reached) && !containsAny(text, w.Targets) && !containsAny(text, w.Fulfilled)
}

// nextReach is within how many bytes behind a time to come a figure is told of it.
const nextReach = 24

// noticeYear is the year of the month in the page's address, else the latest year of its own
// lines around the article ("COPYRIGHT © 2023"), 0 for none.
func (p *page) noticeYear() int {
	if m := p.article.Published.Month; !m.IsZero() {
		return m.Year()
	}
	year := 0
	for i := range p.numbers {
		n := &p.numbers[i]
		if n.Form != numeral.Year || n.Value < firstYear || n.Value >= lastYear {
			continue
		}
		switch p.roles[p.blockAt(n.Start)] {
		case extract.Notice, extract.Byline, extract.DateLine:
			year = max(year, int(n.Value))
		}
	}
	for i := range p.dates {
		if y := yearOf(&p.dates[i]); y >= firstYear && y < lastYear && p.roles[p.blockAt(p.dates[i].Start)] == extract.Notice {
			year = max(year, y)
		}
	}
	return year
}

// The years that an article about electronic cards can be of.
const (
	firstYear = 2010
	lastYear  = 2050
)

// openFrame is the date of data that the sentence before tells without any
// figure of its own, as the announcement of those that follow: "Disdukcapil
// mencatat capaian IKD hingga akhir November." It wins over the speaker's day.
func (p *page) openFrame(c *indicator.Claim, ind data.Indicator) (int, bool) {
	k := c.Sentence - 1
	if k < 0 || p.counted(k) || p.reading.Sentences[k].Start < p.blocks[0].End || p.opensReason(c.Sentence) {
		return 0, false
	}
	s, now := p.reading.Sentences[k], p.toldNow(c)
	if blank(c) && !containsAny(p.low(s), p.r.dateWords.Blanks) {
		return 0, false // the day of people's data says nothing of blank cards
	}
	if p.holds(p.low(s), p.r.dateWords.Reckoned) && p.dataDates[k] >= 0 && p.dates[p.dataDates[k]].Start < s.Start {
		return 0, false // "posisi sampai Maret 2018. Cakupan menggunakan DKB semester II"
	}
	for i := range p.datesIn(s.Start, s.End) {
		m := &p.dates[i]
		if ind.Kind == "target" && p.thatTarget(c, i) || ind.Kind != "flow" && !now && p.fellShort(c, i) {
			return i, true // "target di akhir tahun 2023 … Target itu yakni 50 persen"
		}
		if ind.Kind == "target" && p.yearOpens(i, c) {
			return i, true
		}
		if ind.Kind == "target" && !p.lastYear(i) || now && !p.halfOrQuarter(i) {
			continue
		}
		if !p.datesData(i) || !p.usable(i, ind) || p.ofBlanks(c, i) || p.ofRecorders(c, i) || p.comparedWith(s.Start, i) || p.explains(i, s) || p.refersBack(k) && p.figureBefore(k) && (p.toldBySpeaker(c, i) || p.turnsTopic(c, i)) {
			continue
		}
		if m.Link.UpTo() || p.lastYear(i) && p.speaksOfWork(s) || p.halfOrQuarter(i) {
			return i, true
		}
	}
	return 0, false
}

// speaksOfWork tells whether a sentence speaks of what is counted, or of how far it came,
// and not of where the office went.
func (p *page) speaksOfWork(s indicator.Span) bool {
	text, w := p.low(s), p.r.dateWords
	if containsAny(text, w.Visiting) {
		return false
	}
	return containsAny(text, w.Reviewing) || containsAny(text, w.Collected) || containsAny(text, w.Targets) || containsAny(text, w.OfData)
}

// lastYear tells whether a date names the year before the telling: what is
// announced of it is told next. An older year is that of a beginning.
func (p *page) lastYear(i int) bool {
	m := &p.dates[i]
	year := m.Shape == calendar.YearOnly || m.Shape == calendar.Relative && m.Of == calendar.Years && !m.Chain && p.resolved[i].ok
	return year && p.dates[i].Link != calendar.Before && p.dates[i].Link != calendar.After && p.resolved[i].Day.Year() == p.day.day.Year()-1
}

// toldNow tells whether the sentence of a claim speaks of the present.
func (p *page) toldNow(c *indicator.Claim) bool {
	return p.nowIn(p.reading.Sentences[c.Sentence])
}

// nowIn tells whether a date that means now stands in a span.
func (p *page) nowIn(s indicator.Span) bool {
	for i := range p.datesIn(s.Start, s.End) {
		if p.dates[i].Now {
			return true
		}
	}
	return false
}

// lends tells whether a figure has a date of data that others may take. One in
// the month of the telling says less than its day.
func (p *page) lends(m *mention) bool {
	return p.framed(m) && m.basis == "stated" && (m.precision == "day" || !p.sameMonth(m.asOf)) && p.r.indicators[m.indicator].Kind != "target"
}

// sameMonth tells whether a date lies in the month in which the text is told.
func (p *page) sameMonth(t time.Time) bool {
	d := p.day.day
	return p.day.precision == "day" && t.Year() == d.Year() && t.Month() == d.Month()
}

// framed tells whether a figure has its date from its own words or from data
// told before, not from the day of a statement.
func (p *page) framed(m *mention) bool { return m.dated || m.byFrame }
