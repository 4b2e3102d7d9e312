package transform

import "rekap/transform/indicator"

// sharesToldAgain doubts shares without words of their own that are, to the decimal, one that words
// told before of another indicator of the region: "kepemilikan KTP-el 98,46 persen … Yang belum
// merekam 5.120. Target kami 99 persen, saat ini 98,46 persen".
func (p *page) sharesToldAgain() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.doubt != "" || m.claim.Source < indicator.List || m.claim.Aim != "actual" || m.num.Decimals < 2 {
			continue
		}
		for j := range p.mentions {
			o := &p.mentions[j]
			if o.claimAt < m.claimAt && o.indicator != m.indicator && o.unit == m.unit && o.value == m.value && o.num.Decimals == m.num.Decimals && o.place == m.place && o.claim.Source == indicator.Own && o.claim.Aim == "actual" {
				m.doubt = unclear
				break
			}
		}
	}
}
