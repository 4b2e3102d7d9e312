package transform

import "rekap/data"

// mostPlaces bounds the parts of a region whose counts are added up.
const mostPlaces = 60

// sumsOfPlaces takes the doubt about unclear words off counts of kecamatan, or of
// the regions of a province, that add up to the person to the count told for the
// whole: they can be nothing else.
func (p *page) sumsOfPlaces() {
	for i := range p.mentions {
		w := &p.mentions[i]
		if w.doubt != "" || w.unit != data.UnitPerson || w.cohort != "all" || w.place.District != "" || digits(w.value) < leastSure || p.impossible(w) != "" {
			continue
		}
		parts := p.placesWithin(w)
		sum := 0.0
		for _, j := range parts {
			sum += p.mentions[j].value
		}
		if len(parts) < 3 || sum != w.value {
			continue
		}
		for _, j := range parts {
			if m := &p.mentions[j]; m.doubt == unclear {
				m.doubt, m.rule = "", "arithmetic"
			}
		}
	}
}

// placesWithin are the counts of the same kind for the parts of a region, one for
// each part; none where two counts of a part differ.
func (p *page) placesWithin(w *mention) []int {
	var parts []int
	for j := range p.mentions {
		m := &p.mentions[j]
		if m.indicator != w.indicator || m.cohort != "all" || m.doubt != "" && m.doubt != unclear || !lies(m, w) {
			continue
		}
		known := false
		for _, k := range parts {
			if o := &p.mentions[k]; o.place == m.place {
				known = true
				if o.value != m.value {
					return nil
				}
			}
		}
		if known {
			continue
		}
		if len(parts) == mostPlaces {
			return nil
		}
		parts = append(parts, j)
	}
	return parts
}

// lies tells whether the place of a mention is a direct part of that of another.
func lies(m, w *mention) bool {
	switch w.place.Level {
	case data.Province:
		return m.place.District == "" && m.place.Level == data.Regency && len(m.place.Code) > 2 && m.place.Code[:2] == w.place.Code
	case data.Nation:
		return m.place.Level == data.Province
	}
	return m.place.District != "" && m.place.Code == w.place.Code
}

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
