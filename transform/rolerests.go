package transform

// firstTimeRest makes those of the first-time holders who are left what they are
// where the page tells all of them and the part with a card or recorded, to the
// person: "dari 23.000 pemula 10.649 sudah merekam, 12.351 pemula lainnya menyusul".
func (p *page) firstTimeRest() {
	for i := range p.mentions {
		r := &p.mentions[i]
		if r.indicator != "first_time_ktp" || r.doubt != "" || digits(r.value) < leastSure {
			continue
		}
		for j := range p.mentions {
			w := &p.mentions[j]
			if w.indicator == r.indicator && w.place == r.place && w.value > r.value && p.partsFrom(w, r) {
				p.reassign(r, "ktp_el_unrecorded")
				r.rule, r.cohort, r.doubt = "arithmetic", "first_time", "about a part of the people only: first_time"
				break
			}
		}
	}
}

// partsFrom tells whether the page tells the recorded or holders that a rest
// leaves of a whole.
func (p *page) partsFrom(w, r *mention) bool {
	for k := range p.mentions {
		d := &p.mentions[k]
		if (d.indicator == "ktp_el_recorded" || d.indicator == "ktp_el_held") && d.place == r.place && d.value == w.value-r.value {
			return true
		}
	}
	return false
}

// wholesAgain makes those obliged of a count that was told so before, to the
// person, and is told again as a whole: "dari jumlah 240.678 jiwa yang wajib KTP-el
// dan punya hak pilih, baik yang sudah merekam …".
func (p *page) wholesAgain() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_recorded" && m.indicator != "ktp_el_held" || m.cohort != "all" || digits(m.value) < leastSure || !after(p.text[:p.printedStart(m)], "dari", "dari jumlah", "dari total") {
			continue
		}
		for j := range p.mentions[:i] {
			if w := &p.mentions[j]; w.indicator == "wajib_ktp" && w.value == m.value && w.place == m.place && w.doubt == "" {
				p.reassign(m, w.indicator)
				m.takeDate(w, true)
				m.rule = "arithmetic"
				break
			}
		}
	}
}
