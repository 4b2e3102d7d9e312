package transform

import "rekap/data"

// restOfAll takes first-time holders not recorded for all who are not, where they are as many
// as the obliged and those recorded leave: "wajib KTP 358.412 orang, terekam 352.175 orang.
// Tersisa 6.237 orang, semuanya pemilih pemula".
func (p *page) restOfAll() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_unrecorded" || m.doubt != partOfFirst || digits(m.value) < leastSure {
			continue
		}
		for w, r := range pairs(p.those(m.place, "wajib_ktp"), p.those(m.place, "ktp_el_recorded")) {
			if w.doubt == "" && r.doubt == "" && w.value-r.value == m.value {
				m.cohort, m.doubt = data.AllCohort, m.placeNote
				break
			}
		}
	}
}
