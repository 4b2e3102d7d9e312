package transform

import (
	"strings"
	"unicode"

	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/numeral"
)

// The part of those obliged that get their first card in a year, two to three
// percent of them everywhere, in wide bounds: leastPartFirst is that of a part of
// them that the page counts in full, leastTurning that of all who are to be recorded.
const (
	leastPartFirst = 0.003
	leastTurning   = 0.01
	mostFirst      = 0.06
)

// partOfFirst is the doubt of a count of some first-time holders only.
const partOfFirst = "about a part of the people only: first_time"

// firstAge is the age at which people get their first card.
const firstAge = 17

// firstTimers makes first-time holders of those whom an article about such people
// tells of as to be recorded, or as those recorded and those who are not together:
// of no other people there are so few. Those recorded and not recorded who make up first-time
// holders told by their name are a part of the people wherever they stand.
func (p *page) firstTimers() {
	for i := range p.mentions {
		if p.mentions[i].indicator == "first_time_ktp" {
			p.sumOfFirst(i)
		}
	}
	unsettled := false
	for i := range p.mentions {
		unsettled = unsettled || p.unsettledPeople(&p.mentions[i])
	}
	if !unsettled {
		return
	}
	headline := p.headlineWords()
	first := p.headlineAge() || containsAny(headline, p.r.cohorts["first_time"])
	if !first && !containsAny(headline, p.r.cohorts["school"]) {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if !p.unsettledPeople(m) {
			continue
		}
		switch part := m.value / p.official(m.place.Code, "wajib_ktp"); {
		case part > mostFirst:
		case first && part >= leastPartFirst && p.sumOfFirst(i):
			p.makeFirst(m, "arithmetic")
		case part >= leastTurning && p.toGetFirst(m):
			p.makeFirst(m, "official")
		}
	}
}

// unsettledPeople tells whether a mention counts people of a region, and is in doubt or cannot be.
func (p *page) unsettledPeople(m *mention) bool {
	return m.unit == data.UnitPerson && m.placeNote == "" && m.place.District == "" && (m.doubt != "" || p.ruledOut(m))
}

// makeFirst makes a mention one of first-time holders, by the rule named.
func (p *page) makeFirst(m *mention, rule string) {
	p.reassign(m, "first_time_ktp")
	m.cohort, m.rule = "all", rule
}

// headlineWords are the words of the headline, between spaces.
func (p *page) headlineWords() string {
	title := p.blocks[0]
	words := strings.FieldsFunc(p.lower[title.Start:title.End], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return " " + strings.Join(words, " ") + " "
}

// headlineAge tells whether the headline names the age of first-time holders.
func (p *page) headlineAge() bool {
	for i := range p.numbers {
		n := &p.numbers[i]
		if n.Start >= p.blocks[0].End {
			return false
		}
		if n.Form == numeral.Age && n.Value == firstAge && n.Range == numeral.NoRange && (n.Qualifier == "" || n.Qualifier == numeral.Exact) {
			return true
		}
	}
	return false
}

// toGetFirst tells whether a mention counts those who are to be recorded, or to
// get a card, all of them or those at school. Those at school of whom only some are told to have
// one are pupils: "Dari 1.114 siswa kelas XII, 903 sudah merekam".
func (p *page) toGetFirst(m *mention) bool {
	switch m.cohort {
	case "all", "first_time", "school":
		return m.rule == indicator.TargetOfRecording || m.indicator == "wajib_ktp" && m.cohort != "all" && !(m.cohort == "school" && m.rule == "whole_of")
	}
	return false
}

// sumReach is how many sentences may lie between a whole and its parts, sumFigures
// how many figures.
const (
	sumReach   = 2
	sumFigures = 8
)

// sumOfFirst tells whether the page tells, close to mention i, those recorded, or with a
// card, and those not recorded of whom it is the sum, and doubts these: they are a part of
// the people only.
func (p *page) sumOfFirst(i int) bool {
	m, close := &p.mentions[i], p.mentions[max(0, i-sumFigures):min(len(p.mentions), i+sumFigures+1)]
	for j := range close {
		a := &close[j]
		if a.indicator != "ktp_el_recorded" && a.indicator != "ktp_el_held" && a.cohort != "first_time" || !m.near(a) || a.value >= m.value {
			continue
		}
		for k := range close {
			b := &close[k]
			if b.indicator != "ktp_el_unrecorded" || !m.near(b) || a.value+b.value != m.value {
				continue
			}
			a.cohort, a.doubt = "first_time", partOfFirst
			b.cohort, b.doubt = "first_time", partOfFirst
			return true
		}
	}
	return false
}

// near tells whether another mention of the same place is told in the same
// sentence or, where the value is no round one, close by.
func (m *mention) near(o *mention) bool {
	d := m.claim.Sentence - o.claim.Sentence
	return m.place == o.place && (d == 0 || digits(m.value) >= leastSure-1 && d >= -sumReach && d <= sumReach)
}

// spacedCohorts are the words of the parts of the people that headlines are
// searched for, between spaces.
func spacedCohorts(w *data.Lexicon) map[string][]string {
	out := make(map[string][]string)
	for _, cohort := range [...]string{"first_time", "school"} {
		for _, x := range w.Cohorts[cohort] {
			out[cohort] = append(out[cohort], " "+x+" ")
		}
	}
	return out
}
