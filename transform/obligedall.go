package transform

import (
	"math"

	"rekap/data"
)

// obligedAll makes those obliged of first-time holders that are as many as all the
// obliged of their region: an article about the first-timers tells "dari 377.791 wajib
// KTP kategori pemilih pemula" of everybody.
func (p *page) obligedAll() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator == "first_time_ktp" && m.place.District == "" && p.asObliged(m) {
			p.reassign(m, "wajib_ktp")
			m.cohort = data.AllCohort
		}
	}
}

// asObliged tells whether a count is as great as those obliged of its whole region.
func (p *page) asObliged(m *mention) bool {
	own := p.r.official[officialKey{m.place.Code, "wajib_ktp"}]
	if own <= 0 || m.asOf.IsZero() {
		return false
	}
	years := math.Max(0, float64(officialYear-m.asOf.Year()))
	return m.value <= own*(1+residentsFit) && m.value >= own*(1-residentsFit-growth*years)
}
