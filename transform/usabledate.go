package transform

import (
	"slices"
	"strings"
	"time"

	"rekap/data"
	"rekap/transform/calendar"
)

// usable tells whether a date can be the day of a figure of the indicator.
func (p *page) usable(i int, ind data.Indicator) bool {
	d, m := &p.resolved[i], &p.dates[i]
	if d.ok && m.Event && ind.Kind == "target" && (m.Plan || m.Month > 0) {
		return true // "target RPJMD 2024", "sebelum Pilkada bulan November"
	}
	if d.ok && ind.Kind == "flow" && p.dayToldIn(i) {
		return true // "Jumat kemarin baru datang 3.000 keping"
	}
	if d.ok && ind.Kind == "flow" && ind.Reads.Family == "blangko_received" && p.arrivesOn(i) {
		return true // "baru 2.000 keping yang tiba Senin (14/8)"
	}
	if !d.ok || m.Event || m.Shape == calendar.Weekday && !m.Link.UpTo() || p.granted(i) {
		return false
	}
	switch d.Kind {
	case calendar.Statement:
		// "pada Rabu, 5 Juni 2024, tercatat …" dates the figure, "Rabu (5/6)" its telling
		switch m.Link {
		case calendar.Until, calendar.AsOf:
			return true
		case calendar.On:
			return !m.Bracketed
		}
		return false
	case calendar.Beginning, calendar.Eventual:
		return false
	}
	if m.Shape == calendar.Relative && (m.Now || m.Of == calendar.Weeks) {
		return false // a week is no day, no month and no year
	}
	if m.Shape == calendar.Relative && m.This && !p.partGone(i) && ind.Kind != "target" && ind.Kind != "flow" && !(ind.Reads.Family == "pemula" && m.Of == calendar.Years) {
		return false // "bulan ini" of a stock is now
	}
	ref := p.day.day
	if p.day.precision == "year" {
		ref = time.Time{} // only the year told most: a later one may be told too
	}
	if !p.article.Published.Day.IsZero() {
		ref = p.article.Published.Day
	} else if m.Link == calendar.AsOf && m.Year > 0 {
		ref = time.Time{} // "per 31 Desember 2018": surer than a day whose year is only reckoned
	}
	if m.Part == calendar.End && m.Link != calendar.AsOf && !ref.IsZero() && d.Precision != calendar.DayPrecise && d.Day.Sub(ref) > endReach {
		// "rampung akhir Desember ini", told in the middle of it: a deadline
		return ind.Kind == "target"
	}
	if m.Part == calendar.Middle && m.Start < p.blocks[0].End && !ref.IsZero() && d.Day.After(ref) {
		return false // a headline's "hingga pertengahan 2024", told before it is over, is the day of the telling
	}
	future := d.Kind == calendar.Future || !ref.IsZero() && later(d.Date, ref)
	if ind.Kind == "target" {
		if m.Link == calendar.Until && d.Precision != calendar.YearPrecise && !future && !p.aimedBy(i) {
			return false // "hingga akhir April sudah 12,3 persen dari target 30": up to when it was reached
		}
		return m.Link != calendar.AsOf || d.Precision == calendar.YearPrecise
	}
	if future && !p.about(d.Date, m) {
		return p.comingOfAge(i, ind)
	}
	// A stock told for the running year holds for the day of its telling.
	// Those who turn 17 in a year are counted for that year.
	if m.Link != calendar.During && ind.Kind != "flow" && ind.Reads.Family != "pemula" && d.Precision == calendar.YearPrecise && p.day.precision == "day" && d.Day.Year() == p.day.day.Year() {
		return false
	}
	return true
}

// arrivesOn tells whether date i, printed like a speaker's day, stands right behind a word of
// the coming of cards: "yang datang pada Senin (14/8) hanya 2.000 keping".
func (p *page) arrivesOn(i int) bool {
	m := &p.dates[i]
	front, ok := strings.CutSuffix(p.lower[:m.Start], " ")
	return ok && m.Bracketed && p.resolved[i].Kind == calendar.Statement && slices.ContainsFunc(p.r.dateWords.Arriving, func(w string) bool { return strings.HasSuffix(front, w) })
}

// comingOfAge tells whether date i is the day to come up to which first-time holders are
// counted: "anak usia 16 tahun per 31 Desember tahun ini 4.120", "pemilih pemula hingga
// November mendatang ada 5.340". One that only tells their age, "yang genap 17 tahun sampai
// 27 November ada 5.340", or by when something is to be done is not.
func (p *page) comingOfAge(i int, ind data.Indicator) bool {
	m := &p.dates[i]
	if ind.Reads.Family != "pemula" {
		return false
	}
	if m.Link == calendar.AsOf {
		return true
	}
	k, n := p.sentenceAt(m.Start), p.firstNumber(m.End)
	if m.Link != calendar.Until || k < 0 || n == len(p.numbers) || p.numbers[n].Start-m.End > ofAgeReach {
		return false
	}
	if p.behindAge(i, 0) {
		return false
	}
	front := " " + p.lower[p.reading.Sentences[k].Start:m.Start]
	return !containsAny(front, p.r.dateWords.Targets) && !containsAny(front, p.r.dateWords.Fulfilled) && !containsAny(front, p.r.dateWords.Awaited)
}

// ofAgeReach is how near a number stands to the day up to which first-time holders are
// counted, in bytes: "sampai November ada sekitar 5.340 anak".
const ofAgeReach = 24
