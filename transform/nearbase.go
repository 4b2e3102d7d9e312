package transform

import (
	"math"

	"rekap/data"
)

// nearShare is by how many points a share told in round words may lie beside
// the quotient of the counts of its page and still be theirs.
const nearShare = 1.5

// nearBases gives a recording rate without a base that of the counts of its
// region, where their quotient comes near it: a headline's "92 persen" where
// 6.494.492 of 7.133.186 obliged are recorded, or "98,4 persen" where 2.912 of
// 214.380 obliged are not yet.
func (p *page) nearBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_recording_rate" || m.denom != "" {
			continue
		}
		whole := p.told("wajib_ktp", m)
		if whole == nil {
			continue
		}
		near := func(part float64) bool { return math.Abs(100*part/whole.value-m.value) <= nearShare }
		part, left := p.told("ktp_el_recorded", m), p.told("ktp_el_unrecorded", m)
		if part != nil && near(part.value) || left != nil && near(whole.value-left.value) {
			m.denom, m.denomBasis = "wajib_ktp", "arithmetic"
		}
	}
}

// leftCounted gives a recording rate without a base the obliged, where those recorded and those
// not yet recorded, who are obliged, make it and stand in its sentence or one beside it: "97,52
// persen. Yang sudah merekam 98.310 orang, yang belum 2.500".
func (p *page) leftCounted() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ktp_el_recording_rate" || m.denom != "" || m.num.Decimals == 0 || m.cohort != "all" || p.told("wajib_ktp", m) != nil {
			continue
		}
		for part, left := range pairs(p.those(m.place, "ktp_el_recorded"), p.those(m.place, "ktp_el_unrecorded")) {
			if tellsBeside(m, part) && tellsBeside(m, left) && math.Abs(100*part.value/(part.value+left.value)-m.value) <= math.Pow10(-m.num.Decimals) {
				m.denom, m.denomBasis = "wajib_ktp", "arithmetic"
			}
		}
	}
}

// tellsBeside tells whether a figure stands in the sentence of a share or in one beside it.
func tellsBeside(m, o *mention) bool {
	d := o.claim.Sentence - m.claim.Sentence
	return d >= -1 && d <= 1
}

// roundBases gives a share of activations without a base the only people told of whom it
// makes the round count told beside it: "Sekitar 6 ribu warga. Kalau dipersentase 3,14
// persen", of 201.340 obliged.
func (p *page) roundBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		if m.indicator != "ikd_activation_rate" || m.denom != "" || m.num.Decimals == 0 || m.cohort != "all" {
			continue
		}
		base := ""
		for a, w := range pairs(p.those(m.place, "ikd_activated"), p.those(m.place, peopleBases...)) {
			if d := m.claim.Sentence - a.claim.Sentence; d < 0 || d > 1 || a.num.Scale <= 1 || digits(w.value) < leastSure {
				continue
			}
			if step := a.num.Scale / math.Pow10(a.num.Decimals); math.Abs(m.value/100*w.value-a.value) > step/2 {
				continue
			}
			if base != "" && base != w.indicator {
				base = ""
				break
			}
			base = w.indicator
		}
		if base != "" {
			m.denom, m.denomBasis = base, "arithmetic"
		}
	}
}

// restBases gives a share without a base that of the share of those left, told in
// its sentence or one beside it, where the two make up all: "mencapai 93,7 persen,
// artinya 6,3 persen anak belum memiliki KIA". Residents not yet recorded are only called so
// where the page does not count all residents: "5,2 persen penduduk belum merekam".
func (p *page) restBases() {
	for i := range p.mentions {
		m := &p.mentions[i]
		ind := p.r.indicators[m.indicator]
		if m.unit != data.UnitPercent || m.denom != "" || ind.Kind != "rate" || m.cohort != "all" {
			continue
		}
		for k := max(0, m.claim.Sentence-1); k <= m.claim.Sentence+1 && k < len(p.reading.Sentences); k++ {
			for _, c := range p.claimsOf(k) {
				n := &p.numbers[c.Number]
				if c.Family == "record" && c.Base == "population" && p.told("population", m) == nil {
					continue
				}
				if c.Percent && c.Undone && c.Family == m.claim.Family && fits(c.Base, ind) && math.Abs(100-n.Value-m.value) <= math.Pow10(-min(n.Decimals, m.num.Decimals)) {
					m.denom, m.denomBasis = c.Base, "arithmetic"
				}
			}
		}
	}
}

// roundsBased tells whether the headline's share i only rounds one of the text with a base of
// its own, which the arithmetic of the rounded one says nothing of: "Baru 6 Persen Lebih Warga
// Sambas", of 6,25 persen of those recorded.
func (p *page) roundsBased(i int) bool {
	m := &p.mentions[i]
	return m.title && m.num.Decimals == 0 && p.anyMention(func(o *mention) bool {
		return !o.title && o.indicator == m.indicator && o.place == m.place && o.denom != "" && o.num.Decimals > 0 && rounds(m, o)
	})
}

// told is the first count of an indicator for the region of a mention, nil for
// none.
func (p *page) told(indicator string, m *mention) *mention {
	for i := range p.mentions {
		if o := &p.mentions[i]; o.indicator == indicator && o.place == m.place && o.cohort == "all" && o.value > 0 {
			return o
		}
	}
	return nil
}
