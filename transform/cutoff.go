package transform

import (
	"math"

	"rekap/data"
)

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

// cutShort tells whether m gives in words of scale the first digits, two or more, of a count that
// o gives in full: "1,3 juta" of 1.373.999. A level told as an earlier one is another.
func cutShort(m, o *mention) bool {
	if m.unit == data.UnitPercent || m.num.Scale <= 1 || o.num.Scale > 1 || digits(m.value) < 2 || digits(o.value) < leastSure || m.claim.Old || o.claim.Old {
		return false
	}
	d := o.value - m.value
	return d >= 0 && d < m.num.Scale/math.Pow10(m.num.Decimals)
}
