package transform

import "rekap/data"

// placedParts gives cards of a region, told right behind those of the region above it that
// they are a part of and without a time of their own, the time of these: "Alokasi Kalbar
// tahun ini 240 ribu keping. Terbanyak Pontianak 40 ribu keping".
func (p *page) placedParts() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitCard || m.claim.Heir < 0 || p.framed(m) || p.r.indicators[m.indicator].Kind != "flow" || p.toldPresent(m.claim) {
			continue
		}
		for k := range p.mentions {
			o := &p.mentions[k]
			if o.claimAt == m.claim.Heir && o.dated && o.indicator == m.indicator && above(o.place.Code, m.place.Code) && o.value > m.value && m.claim.Sentence-o.claim.Sentence <= 1 {
				m.takeDate(o, true)
				break
			}
		}
	}
}
