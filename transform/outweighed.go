package transform

import (
	"fmt"
	"time"

	"rekap/data"
	"rekap/transform/indicator"
)

// partOfLevel is by how much a level is more than a part of it that is told
// without its own words.
const partOfLevel = 5

// partOfIssued is by how much all documents are more than those of an event.
const partOfIssued = 150

// outweighed says that another figure of the page gives the activations, or the
// first-time holders or the documents of children, of the same region about the same day
// many times higher: this one is a part of them, those of an office or an event.
func (p *page) outweighed(m *mention) string {
	r, times := p.r.indicators[m.indicator].Reads, float64(partOfLevel)
	if handedOut[m.indicator] {
		times = partOfIssued
	} else if r.Family != "ikd" && r.Family != "pemula" {
		return ""
	}
	if r.Aim != "actual" || r.State != "done" || r.Flow || m.unit != data.UnitPerson || p.monthsAdded(m) {
		return ""
	}
	for i := range p.mentions {
		o := &p.mentions[i]
		if o.value > times*m.value && o.indicator == m.indicator && o.place == m.place && o.cohort == m.cohort && (p.closeBy(o, m) || p.changedWith(o, m, times)) &&
			o.claim.Source <= indicator.Beside && !p.ruledOut(o) {
			return partOf(o)
		}
	}
	return ""
}

// monthsAdded tells whether m is of one of several months of its sentence that make up, to the
// unit, a count told before them: "Setengah tahun ini 1.947 lembar. Januari 419, Februari 501, …".
func (p *page) monthsAdded(m *mention) bool {
	months, sum, k := 0, 0.0, m.claim.Sentence
	for i := range p.mentions {
		if o := &p.mentions[i]; o.claim.Sentence == k && o.precision == "month" && o.indicator == m.indicator && o.place == m.place {
			if months++; months > monthsOfYear {
				return false
			}
			sum += o.value
		}
	}
	return months >= leastMonths && p.anyMention(func(o *mention) bool {
		return o.value == sum && (o.claim.Sentence == k || o.claim.Sentence == k-1) && o.indicator == m.indicator && o.place == m.place
	})
}

// monthsOfYear is how many months a list has at most.
const monthsOfYear = 12

// partOf says that a figure is a part of another of about the same day.
func partOf(o *mention) string {
	return fmt.Sprintf("a part of the %.0f told for about the same day", o.value)
}

// daysClose is within how many days the level of activations is that of one day.
const daysClose = 7

// closeBy tells whether two figures are of one time, or of days so close that no
// level grows many times between them.
func (p *page) closeBy(o, m *mention) bool {
	if o.precision != m.precision || m.precision != "day" {
		return o.precision == m.precision && o.asOf.Equal(m.asOf)
	}
	return m.asOf.Sub(o.asOf).Abs() <= daysClose*24*time.Hour
}

// changedWith tells whether m, which no earlier figure leads, is told in one sentence, of
// another time, with a figure of its own that level o outweighs: "Mei 612 orang, naik dari
// April yang 488 orang".
func (p *page) changedWith(o, m *mention, times float64) bool {
	for _, step := range [...]int{-1, 1} {
		for i := m.lead + step; i >= 0 && i < len(p.mentions) && p.mentions[i].claim.Sentence == m.claim.Sentence; i += step {
			b := &p.mentions[i]
			if b.claim != m.claim && b.claim != o.claim && b.indicator == m.indicator && b.place == m.place && b.cohort == m.cohort &&
				b.precision == m.precision && o.value > times*b.value && p.closeBy(o, b) {
				return true
			}
		}
	}
	return false
}
