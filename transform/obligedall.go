package transform

import "rekap/data"

// obligedAll makes those obliged of first-time holders that are as many as all the
// obliged of their region: an article about the first-timers tells "dari 377.791 wajib
// KTP kategori pemilih pemula" of everybody.
func (p *page) obligedAll() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator == "first_time_ktp" && p.asOfficial(m, "wajib_ktp") {
			p.reassign(m, "wajib_ktp")
			m.cohort = data.AllCohort
		}
	}
}
