package transform

import (
	"strings"

	"rekap/transform/calendar"
	"rekap/transform/indicator"
)

// yearOpens tells whether date i is the running year that opens the sentence before a
// claim, in its paragraph: what must be reached is told of it next, "Tahun ini dinas
// tancap gas. Instruksi pusat, 50 persen anak sudah harus memiliki KIA".
func (p *page) yearOpens(i int, c *indicator.Claim) bool {
	m, s := &p.dates[i], p.reading.Sentences[c.Sentence-1]
	if !m.This || !p.resolved[i].ok || m.Event || s.Start < p.passage(c) {
		return false
	}
	if m.Shape != calendar.YearOnly && !(m.Shape == calendar.Relative && m.Of == calendar.Years) {
		return false
	}
	return strings.TrimSpace(p.ownWords(s, m.Start)) == ""
}

// targetsOfYears tells whether two targets are each set for a year of its own.
func (p *page) targetsOfYears(m, o *mention) bool {
	return m.precision == "year" && o.precision == "year" && p.r.indicators[m.indicator].Kind == "target" && p.framed(m) && p.framed(o) &&
		!m.asOf.Equal(o.asOf) && !m.title && !o.title && !m.claim.That
}

// yearMissed is the past year for which the sentence before a claim told a target that the
// claim falls short of: "Pada tahun 2023 targetnya 25 persen. Realisasinya 15 persen". What
// is said to be so still or by now is no level of that year. Of a figure in two forms the one
// told as the target is falls short of it.
func (p *page) yearMissed(c *indicator.Claim) (int, bool) {
	if c.Same >= 0 && c.Source == indicator.List {
		c = &p.reading.Claims[c.Same] // "7,9 persen atau 16.500 jiwa" are told of one year
	}
	if c.Aim != "actual" || c.Heir < 0 || c.Source != indicator.Before || p.day.day.IsZero() {
		return 0, false
	}
	o := &p.reading.Claims[c.Heir]
	ind := p.r.indicators[o.Indicator]
	if ind.Kind != "target" {
		return 0, false
	}
	if f := p.secondForm(c); f != nil && f.Percent == o.Percent {
		c = f // "Realisasinya 16.500 jiwa atau 7,9 persen" of a target in percent
	}
	if c.Percent != o.Percent || p.passage(o) != p.passage(c) || o.Sentence != c.Sentence-1 || p.numbers[o.Number].Value <= p.numbers[c.Number].Value {
		return 0, false
	}
	s := p.reading.Sentences[c.Sentence]
	front := " " + p.lower[s.Start:p.numbers[c.Number].Start]
	if p.toldNow(c) || p.datedWithin(s.Start, p.numbers[c.Number].Start) || containsAny(front, p.r.dateWords.Staying) || containsAny(front, p.r.dateWords.ByNow) {
		return 0, false
	}
	i, ok := p.zoneDate(o, ind)
	if !ok || p.dates[i].Start > p.numbers[o.Number].Start {
		return 0, false
	}
	d := &p.resolved[i]
	return i, d.Precision == calendar.YearPrecise && d.Day.Year() < p.day.day.Year()
}
