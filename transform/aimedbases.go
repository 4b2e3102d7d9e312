package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// aimedBases gives a share of what is reached the base that the words name for the target
// told right behind it in its sentence: "aktivasi di provinsi ini 4,31 persen, padahal
// Kemendagri meminta 30 persen dari wajib KTP". Where a target is of other people, nobody
// says of whom the share is.
func (p *page) aimedBases() {
	for i := 0; i+1 < len(p.mentions); i++ {
		m, o := &p.mentions[i], &p.mentions[i+1]
		if m.unit != data.UnitPercent || m.denom != "" || m.claim.Of >= 0 || m.claim.Sentence != o.claim.Sentence || m.cohort != o.cohort {
			continue
		}
		if p.reaches(m, o) && o.place == m.place && (o.claim.OwnBase || o.claim.BaseSpan != (indicator.Span{})) && o.denomBasis == "stated" && o.denom == "wajib_ktp" && fits(o.denom, p.r.indicators[m.indicator]) {
			m.denom, m.denomBasis = o.denom, "stated"
		}
	}
}
