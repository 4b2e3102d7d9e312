package transform

import (
	"time"

	"rekap/transform/calendar"
	"rekap/transform/numeral"
)

// ageReached tells whether date i, in a sentence that counts nobody, is only the day by which
// people reach the age right in front of it: "yang berusia 17 tahun hingga 14 Februari 2024".
func (p *page) ageReached(i int) bool {
	m := &p.dates[i]
	if m.Link == calendar.AsOf || m.Month == 0 || !p.behindAge(i, firstAge) {
		return false
	}
	k := p.sentenceAt(m.Start)
	return k >= 0 && !p.counted(k)
}

// onlyOfAge tells whether the text prints a year only of a day early in it by which people are
// of age.
func (p *page) onlyOfAge(year int) bool {
	found := false
	for i := range p.dates {
		if m := &p.dates[i]; m.Year != year || m.Event || p.blockSkipped(m.Start) {
			continue
		}
		if !p.earlyEvent(i) || !p.ageReached(i) {
			return false
		}
		found = true
	}
	return found
}

// behindAge tells whether an age of so many years or more stands right in front of date i.
func (p *page) behindAge(i int, least float64) bool {
	at := p.dates[i].Start
	n := p.firstNumber(at) - 1
	return n >= 0 && p.numbers[n].Form == numeral.Age && p.numbers[n].Value >= least && at-p.numbers[n].End <= ofAgeReach
}

// earlyEvent tells whether date i lies so early in its year that the text which tells of it as
// to come may as well be of the year before.
func (p *page) earlyEvent(i int) bool { return p.dates[i].Month <= int(time.June) }
