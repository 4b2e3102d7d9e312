package transform

import (
	"strings"

	"rekap/data"
	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// aPlan is the doubt about a figure that is yet to come about.
const aPlan = "told of a day to come: a plan"

// aimedLeft tells whether those left are only aimed at: "menargetkan Januari tinggal 2
// ribu orang".
func (p *page) aimedLeft(c *indicator.Claim) bool {
	at := p.numbers[c.Number].Start
	return c.Undone && containsAny(p.lower[c.Pre.Start:max(c.Pre.Start, at)], p.r.dateWords.Targeting)
}

// planned tells whether a figure is told of a day to come: "Pekan depan kami ajukan
// 5.000 keping", "sampai Desember diperkirakan 100 ribu warga".
func (p *page) planned(c *indicator.Claim, ind data.Indicator) bool {
	if ind.Kind == "target" {
		return false
	}
	if p.foretold(c) {
		return true
	}
	for i := range p.datesIn(c.Pre.Start, p.numbers[c.Number].Start) {
		if c.Pre.Has(p.dates[i].Start) && p.plansFor(c, i, ind) {
			return true
		}
	}
	end := p.numbers[c.Number].End
	for i := range p.datesIn(end, c.Post.End) {
		if ind.Kind == "flow" && p.dates[i].Next && !strings.ContainsAny(p.text[end:p.dates[i].Start], ",;") {
			return true // "baru dikirim 500 keping minggu depan"
		}
		if blank(c) && ind.Kind == "flow" && p.dueOn(i, end) {
			return true
		}
	}
	return false
}

// foretold tells whether a figure is only reckoned to be so on a day to come, whatever is told as
// reached by then: "diperkirakan pada Oktober nanti sudah 85 persen yang merekam", "9.000 warga
// diprediksi sudah merekam bulan depan". Figures apart from the day or the reckoning are others.
func (p *page) foretold(c *indicator.Claim) bool {
	s, n := p.reading.Sentences[c.Sentence], &p.numbers[c.Number]
	for i := range p.datesIn(s.Start, s.End) {
		m := &p.dates[i]
		if !m.Next || m.Event || !p.resolved[i].ok {
			continue
		}
		for _, w := range p.r.dateWords.Projected {
			at := strings.Index(p.lower[s.Start:max(m.Start, n.Start)], w)
			if at < 0 {
				continue
			}
			from, to := min(s.Start+at, m.Start, n.Start), max(s.Start+at, m.End, n.End)
			if !p.apart(from, n.Start) && !p.apart(n.End, to) && (m.Start < n.End || !strings.ContainsAny(p.text[n.End:m.Start], ",;")) && !p.figureFrom(from, n.Start) && !p.figureFrom(n.End, to) {
				return true
			}
		}
	}
	return false
}

// apart tells whether another clause opens between two places.
func (p *page) apart(from, to int) bool {
	w := p.r.dateWords
	text := p.lower[min(from, to):to]
	return containsAny(text, w.Reasons) || containsAny(text, w.Contrasting) || containsAny(text, w.And)
}

// plansFor tells whether date i, in front of a figure, is one for which it is planned, expected
// or reckoned.
func (p *page) plansFor(c *indicator.Claim, i int, ind data.Indicator) bool {
	at := p.numbers[c.Number].Start
	switch {
	case ind.Kind == "flow" && (p.dates[i].Next || p.dayAhead(i) || blank(c) && p.promised(i)), blank(c) && p.monthsEnd(i):
		return true
	case groups[c.Family]:
		return p.reckonedFor(i, at) || p.shareAhead(c, i, at)
	}
	return p.ahead(i, at) || p.dueBy(i, at) || p.shareAhead(c, i, at)
}

// dayAhead tells whether date i is tomorrow or a day soon behind it: "besok datang 2.000
// keping lagi".
func (p *page) dayAhead(i int) bool {
	m := &p.dates[i]
	return m.Shape == calendar.Relative && m.Of == calendar.Days && m.Offset > 0
}
