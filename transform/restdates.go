package transform

import (
	"math"

	"rekap/data"
)

// restDates gives what a speaker says is left the date of the whole and the
// part told before that lie apart by exactly as many, or by as many as the share told
// of that part leaves of people with a date of their own: "Perekaman 2023 mencapai 99,21 persen. Wajib KTP
// pada 2023 sebanyak 786.692. 'Yang belum 6.215'".
func (p *page) restDates() {
	for i := range p.mentions {
		r := &p.mentions[i]
		if p.framed(r) || r.doubt != "" || r.value < leastTold || r.qualifier != "exact" || p.r.indicators[r.indicator].Kind != "stock" {
			continue
		}
		for j := max(0, i-restReach); j < i; j++ {
			w := &p.mentions[j]
			if !groups[w.claim.Family] || !p.framed(w) || w.place != r.place || w.unit == data.UnitPercent {
				continue
			}
			for k := max(0, i-restReach); k < i; k++ {
				a := &p.mentions[k]
				if p.framed(a) && a.claim.Family == r.claim.Family && a.indicator != r.indicator && a.place == r.place && a.asOf.Equal(w.asOf) && (w.value-a.value == r.value && (r.spoken || p.restOfDated(w, a, r)) || w.dated && r.claim.Undone && !p.toldNow(r.claim) && leavesShare(w, a, r)) {
					r.takeDate(a, true)
				}
			}
		}
	}
}

// restOfDated tells whether count r is told in the sentence behind the whole and the part, as
// what is left of them and of no day of its own: "Sampai awal tahun 2019 wajib KTP 597.204, baru
// 577.112 merekam. Sisanya 20.092 belum".
func (p *page) restOfDated(w, a, r *mention) bool {
	return w.dated && r.claim.Rest && r.claim.Sentence-a.claim.Sentence <= 1 && a.claim.Sentence == w.claim.Sentence && !p.toldNow(r.claim)
}

// leavesShare tells whether count r is what the share a, in full, leaves of the whole w.
func leavesShare(w, a, r *mention) bool {
	half := math.Pow10(-a.num.Decimals) / 2 // as far as the share was rounded
	return a.unit == data.UnitPercent && a.num.Decimals > 1 && math.Abs(100-a.value-100*r.value/w.value) <= half
}

// restReach is how many figures before what is left its whole and part stand.
const restReach = 8
