package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
	"rekap/transform/region"
)

// firstTimeRest makes those of the first-time holders who are left what they are
// where the page tells all of them and the part with a card or recorded, to the
// person: "dari 23.000 pemula 10.649 sudah merekam, 12.351 pemula lainnya menyusul".
func (p *page) firstTimeRest() {
	type count struct {
		place region.Place
		value float64
	}
	done := map[count]bool{}
	for i := range p.mentions {
		if d := &p.mentions[i]; d.indicator == "ktp_el_recorded" || d.indicator == "ktp_el_held" {
			done[count{d.place, d.value}] = true
		}
	}
	for i := range p.mentions {
		r := &p.mentions[i]
		if r.indicator != "first_time_ktp" || r.doubt != "" || digits(r.value) < leastSure {
			continue
		}
		for j := range p.mentions {
			w := &p.mentions[j]
			if w.indicator == r.indicator && w.place == r.place && w.value > r.value && done[count{r.place, w.value - r.value}] {
				p.reassign(r, "ktp_el_unrecorded")
				r.rule, r.cohort, r.doubt = "arithmetic", "first_time", partOfFirst
				break
			}
		}
	}
}

// firstAmongLeft doubts first-time holders who make up, with another count told close to
// them, those who are not recorded, to the person: they are those of them only.
func (p *page) firstAmongLeft() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "first_time_ktp" || m.doubt != "" || digits(m.value) < leastRest {
			continue
		}
		for _, w := range p.those(m.place, "ktp_el_unrecorded") {
			if d := m.claim.Sentence - w.claim.Sentence; d >= -sumReach && d <= sumReach && w.value > m.value && p.toldNear(w.value-m.value, m) {
				m.doubt = partOfFirst
				p.othersAmongLeft(w, m)
			}
		}
	}
}

// othersAmongLeft doubts those of the people left whom the first-time holders among them
// leave, where only words told before call them so.
func (p *page) othersAmongLeft(all, first *mention) {
	for _, o := range p.those(all.place, all.indicator) {
		if o.value == all.value-first.value && o.claim.Source >= indicator.List && o.doubt == "" {
			o.doubt = "a part of those left"
		}
	}
}

// leastRest is the number of digits, without trailing noughts, from which on two counts
// make up a third by no coincidence where all are told close together.
const leastRest = 2

// toldNear tells whether a count is told within a sentence of a mention.
func (p *page) toldNear(value float64, m *mention) bool {
	for k := max(0, m.claim.Sentence-1); k <= m.claim.Sentence+1; k++ {
		for _, c := range p.claimsOf(k) {
			if !c.Percent && p.numbers[c.Number].Value == value && c.Number != m.claim.Number {
				return true
			}
		}
	}
	return false
}

// wholesAgain makes those obliged of a count that was told so before, to the
// person, and is told again as a whole: "dari jumlah 240.678 jiwa yang wajib KTP-el
// dan punya hak pilih, baik yang sudah merekam …".
func (p *page) wholesAgain() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_recorded" && m.indicator != "ktp_el_held" || m.cohort != "all" || digits(m.value) < leastSure || !after(p.text[:p.printedStart(m)], p.r.places.Words().Parting...) {
			continue
		}
		for j := range p.mentions[:i] {
			if w := &p.mentions[j]; w.indicator == "wajib_ktp" && w.value == m.value && w.place == m.place && w.doubt == "" {
				p.reassign(m, w.indicator)
				m.takeDate(w, true)
				m.rule = "arithmetic"
				break
			}
		}
	}
}

// wholesOfResidents makes residents of a whole read as those obliged for want of words, where the
// same number is told as the residents and fewer are told in words as those obliged: "baru 27 juta
// dari 38 juta jiwa yang merekam. Yang wajib KTP 29 juta dari total 38 juta jiwa".
func (p *page) wholesOfResidents() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "wajib_ktp" || m.rule != "whole_of" || m.cohort != data.AllCohort {
			continue
		}
		residents, fewer := -1, false
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.place != m.place || o.cohort != data.AllCohort || o.doubt != "" {
				continue
			}
			if o.indicator == "population" && o.value == m.value {
				residents = j
			}
			fewer = fewer || o.indicator == m.indicator && o.rule != m.rule && o.value < m.value
		}
		if residents >= 0 && fewer {
			p.reassign(m, "population")
			m.takeDate(&p.mentions[residents], true)
		}
	}
}
