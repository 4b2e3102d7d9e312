package transform

import "rekap/data"

// cutOff tells whether a headline gives only the first digit of a count that the text gives in
// full: "Tiga Ratus Ribu Warga Belum Rekam", in the text "338.676 orang".
func cutOff(m, o *mention) bool {
	if !m.title || o.title || m.unit == data.UnitPercent || m.num.Scale <= 1 || digits(m.value) != 1 || digits(o.value) < leastSure {
		return false
	}
	return m.value <= o.value && o.value-m.value <= mostCutOff*o.value
}

// mostCutOff is by which part of a count a headline may fall short that gives only its first
// digit.
const mostCutOff = 0.15
