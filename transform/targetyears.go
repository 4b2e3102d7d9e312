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
	if !m.This || !p.resolved[i].ok || m.Event || s.Start < p.blocks[c.Block].Start {
		return false
	}
	if m.Shape != calendar.YearOnly && !(m.Shape == calendar.Relative && m.Of == calendar.Years) {
		return false
	}
	return strings.TrimSpace(opening(p.lower[s.Start:m.Start])) == ""
}

// targetsOfYears tells whether two targets are each set for a year of its own.
func (p *page) targetsOfYears(m, o *mention) bool {
	return p.r.indicators[m.indicator].Kind == "target" && m.precision == "year" && o.precision == "year" && p.framed(m) && p.framed(o) &&
		!m.asOf.Equal(o.asOf) && !m.title && !o.title && !m.claim.That
}
