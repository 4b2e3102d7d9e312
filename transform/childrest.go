package transform

// childRestReach is how many sentences may lie between those obliged and the
// children who are left of the residents.
const childRestReach = 2

// childRest makes children of the people who are, to the person, what those
// obliged leave of the residents, where words call them so: "Yang wajib KTP
// 210.450 jiwa, sisanya 98.070 anak-anak".
func (p *page) childRest() {
	const id = "child_population"
	for i := range p.reading.Claims {
		c := &p.reading.Claims[i]
		if c.Percent || !c.Children || c.Indicator == id || digits(p.numbers[c.Number].Value) < leastSure {
			continue
		}
		found := false
		for k := range p.mentions {
			if m := &p.mentions[k]; m.claimAt == i {
				found = true
				if p.leftByObliged(m) {
					p.reassign(m, id)
					m.rule, m.cohort = "arithmetic", "all"
				}
			}
		}
		if !found {
			p.admit(i, id, "arithmetic", func(m *mention) bool {
				m.cohort = "all"
				return p.leftByObliged(m)
			})
		}
	}
}

// leftByObliged tells whether a mention is what those obliged, told close to it,
// leave of the residents of its region.
func (p *page) leftByObliged(m *mention) bool {
	for w, all := range pairs(p.those(m.place, "wajib_ktp"), p.those(m.place, "population")) {
		if d := m.claim.Sentence - w.claim.Sentence; d >= -childRestReach && d <= childRestReach && all.value-w.value == m.value {
			return true
		}
	}
	return false
}
