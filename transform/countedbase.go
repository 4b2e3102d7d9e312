package transform

import "rekap/data"

// countsOfBases makes a count told beside a share those of whom the share is, where the
// words of the share name them, no more people than they can be so many, and the official
// figure of the region is as great: "10,1 persen dari penduduk terekam (118.499 jiwa)".
func (p *page) countsOfBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.unit != data.UnitPerson || m.cohort != "all" || digits(m.value) < leastSure || !p.ruledOut(m) {
			continue
		}
		for j := range p.mentions {
			s := &p.mentions[j]
			if s.unit == data.UnitPercent && s.place == m.place && s.claim.OwnBase && m.twin(s) && s.denom != m.indicator && s.claim.BaseSpan.End <= m.num.Start && p.asOfficial(m, s.denom) {
				p.reassign(m, s.denom)
				m.rule = "official"
				break
			}
		}
	}
}
