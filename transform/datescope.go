package transform

import (
	"slices"
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// openingHours tells whether date i is a weekday on which an office is open, nobody
// spoke on it: an end of a pair of bare ones, "Sabtu-Minggu", or one told of
// services, "pelayanan juga dibuka Sabtu".
func (p *page) openingHours(i int) bool {
	return p.weekdayPair(i, i+1) || p.weekdayPair(i-1, i) || p.officeDay(i)
}

// officeDay tells whether date i is a bare weekday in a sentence about when an office
// is open, in which nobody speaks.
func (p *page) officeDay(i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	if p.dates[i].Shape != calendar.Weekday || p.dates[i].Bracketed || k < 0 || p.counted(k) {
		return false
	}
	s, w := p.reading.Sentences[k], p.r.dateWords
	text := " " + p.low(s)
	return containsAny(text, w.Opening) && containsAny(text, w.Serving) && !p.saidIn(s)
}

// weekdayPair tells whether two dates are weekdays that name a stretch of days: "Senin-Jumat".
func (p *page) weekdayPair(i, j int) bool {
	if i < 0 || j >= len(p.dates) || p.dates[i].Shape != calendar.Weekday || p.dates[j].Shape != calendar.Weekday {
		return false
	}
	between := strings.Trim(p.lower[p.dates[i].End:p.dates[j].Start], " ")
	return between == "" || slices.Contains(p.r.dateWords.DayPairs, between)
}

// wholeDate is the date that a part takes from its whole behind it: "belum
// rekam 12.400 orang dari wajib KTP sebanyak 98.113 per 28 Februari".
func (p *page) wholeDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	if c.Of < 0 {
		return 0, false
	}
	w := &p.reading.Claims[c.Of]
	if w.Sentence != c.Sentence || p.numbers[w.Number].Start < p.numbers[c.Number].Start || ind.Kind == "flow" {
		return 0, false
	}
	if ind.Kind == "target" {
		if c.Rule != indicator.BehindWhole {
			return 0, false
		}
		i, ok := p.zoneDate(w, ind) // "30 persen dari 90 ribu wajib KTP ditargetkan punya IKD pada 2024"
		return i, ok && p.dates[i].Start > p.numbers[w.Number].End
	}
	i, ok := p.zoneDate(w, p.r.indicators[w.Indicator])
	if !ok || p.dates[i].Start < p.numbers[w.Number].End {
		return 0, false
	}
	// the whole may be set for a day to come; what is reached of it is not. Of what came within
	// a half-year or quarter, something is left now: "sisa 700 dari 5.000 yang diterima triwulan I"
	data := p.halfOrQuarter(i) && p.r.indicators[w.Indicator].Kind != "flow"
	return i, (p.dates[i].Link.UpTo() || data || p.closesWithYear(c, i)) && p.usable(i, ind)
}

// closesWithYear tells whether date i is a year gone by, with "pada", that closes the clause of a
// part and its whole: both are told of then, "baru 31 persen dari 68.210 anak pada 2014 lalu".
func (p *page) closesWithYear(c *indicator.Claim, i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	rest := strings.TrimLeft(p.lower[m.End:p.reading.Sentences[c.Sentence].End], " ")
	return m.Link == calendar.On && d.ok && d.Precision == calendar.YearPrecise && p.day.precision == "day" && d.Day.Year() < p.day.day.Year() &&
		(rest == "" || strings.IndexAny(rest, ".,;)\"”–—") == 0)
}

// meantFor tells whether what is told is meant for a half-year or quarter that is taken for
// the last one of its name, and so is yet to end: "mengusulkan 10.000 keping untuk triwulan IV".
func (p *page) meantFor(i int, d *calendar.Date) bool {
	m, pub := &p.dates[i], p.article.Published.Day
	return p.halfOrQuarter(i) && m.Year == 0 && m.Ordinal > 0 && !m.Past && !pub.IsZero() && d.Day.Year() < pub.Year() && after(p.lower[:m.Start], p.r.dateWords.MeantFor...)
}

// bygone tells whether date i is a month that is told as over, "Januari 2018
// lalu", without a word of data: what it tells ends with its paragraph.
func (p *page) bygone(i int) bool {
	m := &p.dates[i]
	return m.Past && (m.Shape == calendar.MonthYear || m.Shape == calendar.MonthOnly) && !m.Link.UpTo() && m.Part != calendar.End
}

// continues tells whether a claim stands in the paragraph of date i, or in one
// that goes on about the figures told before: "Dari jumlah itu …".
func (p *page) continues(c *indicator.Claim, i int) bool {
	from := p.passage(c)
	if p.dates[i].Start >= from || !p.figureOf(c.Indicator, p.dates[i].Start) {
		return true
	}
	for k := c.Sentence; k >= 0 && p.reading.Sentences[k].Start >= from; k-- {
		if p.refersBack(k) {
			return true
		}
	}
	return false
}

// thatTarget tells whether a claim spells out the target that the sentence of
// date i, a year's, speaks of.
func (p *page) thatTarget(c *indicator.Claim, i int) bool {
	if d := &p.resolved[i]; !d.ok || d.Precision != calendar.YearPrecise || p.dates[i].Event {
		return false
	}
	before, s := p.reading.Sentences[c.Sentence-1], p.reading.Sentences[c.Sentence]
	return containsAny(p.lower[before.Start:p.dates[i].Start], p.r.dateWords.Targets) &&
		containsAny(p.low(s), p.r.dateWords.ThatTarget)
}

// fellShort tells whether a claim gives, with its target, what was reached of the one
// that the sentence of date i tells of as over: "Target KIA tahun lalu tak tercapai.
// Dari target 60 persen, yang terealisasi 51 persen."
func (p *page) fellShort(c *indicator.Claim, i int) bool {
	if !p.resolved[i].ok || !p.lastYear(i) {
		return false
	}
	before, s := p.reading.Sentences[c.Sentence-1], p.reading.Sentences[c.Sentence]
	return containsAny(p.lower[before.Start:p.dates[i].Start], p.r.dateWords.Targets) &&
		containsAny(p.lower[p.dates[i].End:before.End], p.r.dateWords.Fulfilled) && containsAny(p.low(s), p.r.dateWords.Targets)
}

// aimedBy tells whether a word of targets stands in front of date i in its sentence,
// so that it may be the day by which the target was to be reached.
func (p *page) aimedBy(i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	return k >= 0 && containsAny(p.lower[p.reading.Sentences[k].Start:p.dates[i].Start], p.r.dateWords.Targets)
}

// awaitedBy tells whether a word of what is yet to come stands in front of date i in its
// sentence: "optimistis pada November capaiannya menjadi 80 persen".
func (p *page) awaitedBy(i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	return k >= 0 && containsAny(" "+p.lower[p.reading.Sentences[k].Start:p.dates[i].Start], p.r.dateWords.Awaited)
}

// figureOf tells whether the body has a figure of an indicator before a place:
// then a month told as over is set against the present told before it.
func (p *page) figureOf(id string, at int) bool {
	for j := range p.reading.Claims {
		if o := &p.reading.Claims[j]; o.Indicator == id && p.numbers[o.Number].Start < at && !p.blocks[o.Block].Title {
			return true
		}
	}
	return false
}

// explained tells whether a reason stands between date i and a place.
func (p *page) explained(i, at int) bool {
	return containsAny(p.lower[p.dates[i].End:at], p.r.dateWords.Reasons)
}

// ofOtherClause tells whether date i is a year before that of the telling, in a clause
// without figures that the people counted are set against: "Tahun lalu terkendala alat,
// padahal anak di sini 240 ribu."
func (p *page) ofOtherClause(c *indicator.Claim, i int) bool {
	d, at := &p.resolved[i], p.numbers[c.Number].Start
	return groups[c.Family] && d.ok && d.Precision == calendar.YearPrecise && p.day.precision == "day" && d.Day.Year() < p.day.day.Year() &&
		containsAny(p.lower[p.dates[i].End:at], p.r.dateWords.Contrasting) && !p.figureFrom(p.dates[i].End, at)
}

// explains tells whether date i is a year that only says, behind "karena", how something told came
// about, which dates nothing told behind it: "Datanya keliru, karena berasal dari verifikasi tahun 2010".
func (p *page) explains(i int, s indicator.Span) bool {
	return p.dates[i].Shape == calendar.YearOnly && !p.dates[i].Link.UpTo() && containsAny(p.lower[s.Start:p.dates[i].Start], p.r.dateWords.Reasons)
}

// opensReason tells whether a sentence gives the reason of the one before.
func (p *page) opensReason(k int) bool {
	s := p.reading.Sentences[k]
	open := p.ownWords(s, s.End)
	for _, w := range p.r.dateWords.Reasons {
		if strings.HasPrefix(open, strings.TrimLeft(w, " ")) {
			return true
		}
	}
	return false
}

// ofTarget tells whether date i of a sentence belongs to a target behind which
// a stock is told as still so: "target 99,4 persen pada 2025 tercapai, walau
// masih menyisakan 11 ribu", "yang tahun lalu ditarget 99 persen masih 92,4 persen".
func (p *page) ofTarget(c *indicator.Claim, ind data.Indicator, i int) bool {
	m := &p.dates[i]
	if ind.Kind == "target" || m.Shape != calendar.YearOnly && (m.Shape != calendar.Relative || m.Of != calendar.Years) {
		return false
	}
	at := p.numbers[c.Number].Start
	staying := m.End < at && containsAny(p.lower[m.End:at], p.r.dateWords.Staying)
	claims := p.claimsOf(c.Sentence)
	for j := range claims {
		o := &claims[j]
		set := p.numbers[o.Number].Start
		switch {
		case o.Aim != "target" || set >= at:
		case set < m.Start && o.Post.Has(m.Start) && m.Shape == calendar.YearOnly:
			return staying
		case m.End < set && o.Pre.Has(m.Start) && containsAny(p.lower[m.End:set], p.r.dateWords.Targeting):
			return staying || containsAny(p.lower[max(0, m.Start-whoReach):m.Start], p.r.dateWords.Who)
		}
	}
	return false
}

// whoReach is how near in front of its time "yang" stands, in bytes: "yang pada tahun lalu".
const whoReach = 12

// frontDate is the half-year or quarter right behind a whole told in front of its part, or the
// date of data that follows its comma: "dari 2,5 juta warga pada semester I masih kurang 1.000
// orang".
func (p *page) frontDate(c *indicator.Claim, ind data.Indicator) (int, bool) {
	n := &p.numbers[c.Number]
	s := p.reading.Sentences[c.Sentence]
	i := p.firstDate(n.End)
	if i >= len(p.dates) || p.dates[i].Start >= s.End || ind.Kind == "target" || ind.Kind == "flow" || !p.usable(i, ind) || p.comparedWith(n.End, i) || p.movedBehind(c, i) {
		return 0, false
	}
	between := p.text[n.End:p.dates[i].Start]
	if clause, cited, ok := strings.Cut(between, ","); ok && p.datesData(i) && len(strings.Fields(cited)) <= citedWords {
		between = clause // "Dari 63.703 anak di Kabupaten Melawi, per 30 Juni masih …"
	} else if !p.halfOrQuarter(i) {
		return 0, false
	}
	if strings.ContainsAny(between, ",.;:()") || len(between) > frontReach || p.figureFrom(n.End, p.dates[i].Start) {
		return 0, false
	}
	before := " " + strings.TrimLeft(p.lower[max(s.Start, n.Start-partingReach):n.Start], "\"“")
	return i, containsAny(before, p.r.dateWords.Partings)
}

// figureFrom tells whether a number that is no age stands between two places.
func (p *page) figureFrom(from, to int) bool {
	for i := p.firstNumber(from); i < len(p.numbers) && p.numbers[i].Start < to; i++ {
		if p.numbers[i].Form != numeral.Age {
			return true
		}
	}
	return false
}

// citedWords is how many words name the source of a whole between its comma and date.
const citedWords = 3

// frontReach is within how many bytes behind a whole its date is told.
const frontReach = 48
