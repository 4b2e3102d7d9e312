package transform

import (
	"slices"
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// datesData tells whether a phrase gives the date of data, not of an event.
func (p *page) datesData(i int) bool {
	m, d := &p.dates[i], &p.resolved[i]
	ofThis := (m.Shape == calendar.MonthOnly || p.halfOrQuarter(i) && m.Ordinal > 0) && m.Of == calendar.Years // "November tahun ini"
	if !d.ok || m.Event || m.Now || m.This && !ofThis && (m.Shape != calendar.MonthYear || !m.Link.UpTo()) {
		return false
	}
	if p.ultimatum(i) || p.ageReached(i) || p.granted(i) {
		return false
	}
	switch d.Kind {
	case calendar.Statement:
		return m.Link.UpTo()
	case calendar.Beginning, calendar.Eventual, calendar.Future:
		return false
	}
	switch m.Shape {
	case calendar.Half, calendar.Quarter:
		return true
	case calendar.FullDate, calendar.DayMonth:
		// "pada 31 Desember 2023": data is drawn at the end of a month
		return m.Link.UpTo() || m.Link == calendar.Bare && m.Weekday == 0 && p.ofDataOf(i) || m.Link == calendar.On && m.Weekday == 0 && (d.Day.AddDate(0, 0, 1).Day() == 1 && !p.ofWhatHappened(i) || p.collectedOn(i))
	case calendar.Relative:
		// "per akhir tahun lalu", "hingga bulan lalu"
		if m.Chain && m.Exact && m.Offset > 0 {
			return true // "setahun berselang jumlahnya 6.920 orang"
		}
		if m.Of == calendar.Days {
			return m.Offset < 0 && m.Link.UpTo() // "sampai kemarin"
		}
		if p.yearGone(i) && (slices.ContainsFunc(p.claimsAt(m.Start), named) || p.sourceAt(i)) {
			return true // "wajib KTP tahun lalu 196.394 jiwa", "Itu data tahun lalu"
		}
		return (m.Of == calendar.Months || m.Of == calendar.Years) && m.Past && (m.Link.UpTo() || m.Part == calendar.End)
	case calendar.MonthYear, calendar.MonthOnly:
		return !(m.Next && m.Of == calendar.Years) && m.Link != calendar.During && m.Link != calendar.Since && m.Link != calendar.Before && m.Link != calendar.After
	case calendar.YearOnly:
		return m.Link.UpTo() || m.Part == calendar.End || p.pastYear(i)
	}
	return false
}

// ofWhatHappened tells whether date i is, in a sentence without figures, of something that had its
// effect: "pemohon melonjak setelah muncul kebijakan pada 30 September". No data was drawn then.
func (p *page) ofWhatHappened(i int) bool {
	k := p.sentenceAt(p.dates[i].Start)
	return k >= 0 && !p.counted(k) && p.holds(" "+p.lower[p.reading.Sentences[k].Start:p.dates[i].Start], p.r.dateWords.WhenHappened)
}

// besides tells whether date i is a year that dates none of the figures of its
// sentence, whose dates are given, and so none behind it.
func (p *page) besides(i int, own []int) bool {
	m := &p.dates[i]
	return (m.Shape == calendar.YearOnly || p.yearGone(i)) && m.Part != calendar.End && (m.Link == calendar.Bare || m.Link == calendar.On) && !slices.Contains(own, i)
}

// mostMonths is how many months a sentence tells of that sets one against another;
// more are a series.
const mostMonths = 2

// inSeries tells whether date i is one of several months of a sentence that were each
// told for itself: "Februari 340 orang, Maret 720 orang, April 810 orang". What is told
// behind them is of none.
func (p *page) inSeries(i int, s indicator.Span) bool {
	n := 0
	for k := range p.datesIn(s.Start, s.End) {
		m := &p.dates[k]
		if (m.Shape == calendar.MonthOnly || m.Shape == calendar.MonthYear) && (m.Link == calendar.Bare || m.Link == calendar.On) {
			if n++; n > mostMonths {
				return p.dates[i].Link == calendar.Bare || p.dates[i].Link == calendar.On
			}
		}
	}
	return false
}

// ultimatum tells whether a day ends the time for something, in a sentence without
// figures: "yang belum merekam hingga 31 Desember 2018 diblokir", or a month, "belum
// direkam hingga batas waktu Desember 2018", "tenggat perekaman diperpanjang sampai akhir Mei".
func (p *page) ultimatum(i int) bool {
	m := &p.dates[i]
	k := p.sentenceAt(m.Start)
	if m.Link == calendar.AsOf || k < 0 || p.counted(k) {
		return false
	}
	from := p.reading.Sentences[k].Start
	switch m.Shape {
	case calendar.FullDate, calendar.DayMonth:
		return p.holds(p.low(p.reading.Sentences[k]), p.r.dateWords.Deadlines)
	case calendar.MonthYear, calendar.MonthOnly:
		return p.holds(p.lower[max(from, m.Start-deadlineReach):m.Start], p.r.dateWords.Deadlines) ||
			m.Link == calendar.Until && p.holds(p.lower[from:m.Start], p.r.dateWords.TimeLimits)
	}
	return false
}

// deadlineReach is how near in front of a month it is told to end the time for something.
const deadlineReach = 16

// collectedReach is how near in front of its day the collecting of data is told.
const collectedReach = 16

// collectedOn tells whether the words right in front of date i say that data was
// drawn then: "Itu terdata pada tanggal 16 Juni", "dari laporan terakhir pada 16 Juni".
func (p *page) collectedOn(i int) bool {
	front := strings.TrimRight(p.lower[:p.dates[i].Start], " ")
	for _, last := range p.r.dateWords.LastMade {
		if rest, ok := strings.CutSuffix(front, " "+last); ok {
			front = rest
			break
		}
	}
	return p.holds(front[max(0, len(front)-collectedReach):]+" ", p.r.dateWords.Collected)
}

// ofDataOf tells whether what the data is called, or who holds it, stands right in front of date i:
// "berdasarkan data 8 November 2016", "data server 8 November 2016". What was done with data then,
// "data yang dirilis", is told by a verb.
func (p *page) ofDataOf(i int) bool {
	front := p.lower[p.reading.Sentences[max(p.sentenceAt(p.dates[i].Start), 0)].Start:p.dates[i].Start]
	words := strings.Fields(front)
	if n := len(words); n > 1 && !strings.ContainsAny(words[n-1], ",.:;()0123456789") && slices.Contains(p.r.dateWords.Sources, words[n-2]) && !strings.HasPrefix(words[n-1], "di") {
		words = words[:n-1]
	}
	return len(words) > 0 && slices.Contains(p.r.dateWords.Sources, words[len(words)-1])
}

// endsHalf tells whether date i is the day right behind a half-year with which it ends: "semester I
// 2020, per tanggal 30 Juni".
func (p *page) endsHalf(i int) bool {
	return i > 0 && p.dates[i-1].Shape == calendar.Half && p.sentenceAt(p.dates[i-1].Start) == p.sentenceAt(p.dates[i].Start) &&
		p.resolved[i-1].ok && p.resolved[i].ok && p.resolved[i].Precision == calendar.DayPrecise && p.resolved[i].Day.Equal(p.resolved[i-1].Day)
}

// pastYear tells whether a phrase names a year that was over when the text was
// told: what it tells of that year goes on until it comes back to now.
func (p *page) pastYear(i int) bool {
	m := &p.dates[i]
	return (p.resolved[i].Day.Year() < p.day.day.Year() || p.day.precision == "year") && m.Link != calendar.Before && m.Link != calendar.After
}

// yearGone tells whether date i is a year that is over, told from the day of the telling: "tahun
// lalu".
func (p *page) yearGone(i int) bool {
	m := &p.dates[i]
	return m.Shape == calendar.Relative && m.Of == calendar.Years && m.Past && !m.Chain && p.pastYear(i)
}

// sourceAt tells whether the sentence of date i names data in front of it: "Itu data tahun lalu".
func (p *page) sourceAt(i int) bool {
	s, at := p.reading.Sentences[max(p.sentenceAt(p.dates[i].Start), 0)], p.dates[i].Start
	return p.namesSource(indicator.Span{Start: s.Start, End: max(s.Start, at)})
}

// zoneDates are the dates in the own parts of a sentence's claims, -1 for none.
func (p *page) zoneDates(claims []indicator.Claim) []int {
	own := make([]int, len(claims))
	for j := range claims {
		own[j] = -1
		if id := claims[j].Indicator; id != "" {
			if i, ok := p.zoneDate(&claims[j], p.r.indicators[id]); ok {
				own[j] = i
			}
		}
	}
	return own
}

// datesFlow tells whether a date of a sentence, whose claims are given, belongs
// to a flow among stocks: "sampai Desember dicetak 88.680 keping, dan sisa
// blangko 23.869".
func (p *page) datesFlow(i int, claims []indicator.Claim, own []int) bool {
	flow := false
	for j := range claims {
		c := &claims[j]
		if c.Indicator == "" || own[j] != i {
			continue
		}
		if p.r.indicators[c.Indicator].Kind != "flow" {
			return false
		}
		flow = true
	}
	return flow
}

// onlyAimed tells whether a sentence counts what is aimed at, and nothing else: "target hingga
// Juni 2022 sebesar 310.400 kartu".
func onlyAimed(claims []indicator.Claim) bool {
	return len(claims) > 0 && !slices.ContainsFunc(claims, func(c indicator.Claim) bool { return c.Aim != "target" })
}
