package transform

import "math"

// sentenceDates gives a level that is only of a year, since nobody knows when it was told,
// the finer date of that year that another level of its sentence states: "penduduk 201.300
// jiwa, yang wajib KTP sampai April 2016 sebanyak 142.870 orang". Levels of two dates give
// none.
func (p *page) sentenceDates() {
	if p.day.precision != "year" {
		return
	}
	for i := range p.mentions {
		m := &p.mentions[i]
		if !m.weak || m.dated || m.byFrame || m.title || !p.stands(m) {
			continue
		}
		if from := p.onlyDateBeside(m); from != nil {
			m.takeDate(from, true)
			m.weak = false
		}
	}
	p.leftBehindDates()
}

// leftBehindDates gives those recorded and those obliged, told together without a date,
// and the share that they make, the date of the ones left right behind them, where the
// three add up: "25,2 juta atau 85,27 persen dari 29,5 juta wajib KTP. … hingga Agustus
// masih 4,3 juta yang belum terekam".
func (p *page) leftBehindDates() {
	for i := range p.mentions {
		left := &p.mentions[i]
		if left.indicator != "ktp_el_unrecorded" || !left.dated || left.precision == "year" || left.title || left.cohort != "all" {
			continue
		}
		for _, all := range p.those(left.place, "wajib_ktp") {
			for _, did := range p.those(left.place, "ktp_el_recorded") {
				if k := all.claim.Sentence; !p.justBefore(all, left) || !p.justBefore(did, left) || did.claim.Sentence != k || math.Abs(all.value-did.value-left.value) > restFits*all.value {
					continue
				}
				for _, m := range append([]*mention{all, did}, p.those(left.place, "ktp_el_recording_rate")...) {
					if m.claim.Sentence == all.claim.Sentence && m.weak && !m.dated && !m.byFrame {
						m.takeDate(left, true)
						m.weak = false
					}
				}
			}
		}
	}
}

// justBefore tells whether a level known only by its year is told in the body in one of the two
// sentences before another of that year.
func (p *page) justBefore(m, o *mention) bool {
	d := o.claim.Sentence - m.claim.Sentence
	return m.weak && !m.dated && !m.title && d > 0 && d <= 2 && m.asOf.Year() == o.asOf.Year()
}

// restFits is within which share of them those obliged are the sum of those recorded and those left.
const restFits = 0.002

// onlyDateBeside is a level told in the sentence of a mention, of its place and with a date
// of its year; nil where there is none or they have several dates.
func (p *page) onlyDateBeside(m *mention) *mention {
	var from *mention
	for j := range p.mentions {
		o := &p.mentions[j]
		if o.claim.Sentence != m.claim.Sentence || o.place != m.place || !o.dated {
			continue
		}
		if o.indicator == m.indicator {
			return nil // two levels of one thing are of two times
		}
		if o.precision == "year" || o.asOf.Year() != m.asOf.Year() || !p.stands(o) || from != nil && !from.asOf.Equal(o.asOf) {
			return nil
		}
		from = o
	}
	return from
}

// stands tells whether a mention counts how many there are, or which share, not what came in
// or is aimed at.
func (p *page) stands(m *mention) bool {
	kind := p.r.indicators[m.indicator].Kind
	return kind == "stock" || kind == "rate"
}
