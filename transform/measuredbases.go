package transform

import (
	"rekap/data"
	"rekap/transform/indicator"
)

// measuredBases gives a share that its sentence sets against a target behind it the
// base that the words of that target name: "32,7 persen, di atas target nasional yaitu
// 30 persen dari wajib KTP". One told "dari target" may be a share of the target itself.
func (p *page) measuredBases() {
	for i := range p.mentions {
		t := &p.mentions[i]
		if !t.claim.Measured || t.unit != data.UnitPercent || t.claim.BaseSpan == (indicator.Span{}) || t.denom == "" || t.denomBasis != "stated" {
			continue
		}
		for j := i - 1; j >= 0 && p.mentions[j].claim.Sentence == t.claim.Sentence; j-- {
			a := &p.mentions[j]
			if a.unit != data.UnitPercent {
				continue
			}
			if a.denom == "" && a.claim.Family == t.claim.Family && p.r.indicators[a.indicator].Kind == "rate" && fits(t.denom, p.r.indicators[a.indicator]) {
				a.denom, a.denomBasis = t.denom, "stated"
			}
			break
		}
	}
}
