package transform

import (
	"math"

	"rekap/data"
)

// leastParts is how many counts of kecamatan must add up to a figure before
// they are its parts.
const leastParts = 3

// sumReach is over how many sentences the parts of a figure follow it.
const sumReach = 3

// sumDates gives the kecamatan of a list the date of the region's count that
// they add up to, whoever speaks: "Tahun lalu 4.650 keping. … Di A 339, B 283, …".
func (p *page) sumDates() {
	for i := 0; i < len(p.mentions); {
		j, sum, parts := i, 0.0, 0
		for ; j < len(p.mentions) && p.mentions[j].claim.Sentence == p.mentions[i].claim.Sentence; j++ {
			if m := &p.mentions[j]; p.part(m, &p.mentions[i]) {
				sum += m.value
				parts++
			}
		}
		if w := p.summed(&p.mentions[i], sum, i); parts >= leastParts && w != nil {
			for k := i; k < j; k++ {
				if m := &p.mentions[k]; p.part(m, &p.mentions[i]) {
					m.takeDate(w, true)
				}
			}
		}
		i = j
	}
}

// part tells whether a mention counts a kecamatan like the first of its list,
// without a date of its own.
func (p *page) part(m, first *mention) bool {
	return m.place.District != "" && m.place.Code == first.place.Code && m.indicator == first.indicator && m.unit != data.UnitPercent && !p.framed(m)
}

// summed is the dated count of the region, told shortly before mention at, that
// its parts add up to; nil for none.
func (p *page) summed(first *mention, sum float64, at int) *mention {
	for j := at - 1; j >= 0 && first.claim.Sentence-p.mentions[j].claim.Sentence <= sumReach; j-- {
		w := &p.mentions[j]
		if w.indicator == first.indicator && w.place.Code == first.place.Code && w.place.District == "" && p.framed(w) && math.Abs(w.value-sum) < 1 {
			return w
		}
	}
	return nil
}
