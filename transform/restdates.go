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
				if p.framed(a) && a.claim.Family == r.claim.Family && a.indicator != r.indicator && a.place == r.place && a.asOf.Equal(w.asOf) && (r.spoken && w.value-a.value == r.value || w.dated && r.claim.Undone && !p.toldNow(r.claim) && leavesShare(w, a, r)) {
					r.takeDate(a, true)
				}
			}
		}
	}
}

// leavesShare tells whether count r is what the share a, in full, leaves of the whole w.
func leavesShare(w, a, r *mention) bool {
	half := math.Pow10(-a.num.Decimals) / 2 // as far as the share was rounded
	return a.unit == data.UnitPercent && a.num.Decimals > 1 && math.Abs(100-a.value-100*r.value/w.value) <= half
}

// restReach is how many figures before what is left its whole and part stand.
const restReach = 8
