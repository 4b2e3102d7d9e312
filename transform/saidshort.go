package transform

import (
	"math"

	"rekap/data"
)

// saidShort tells whether m says in words of scale, further on, what o gave in full: "Dengan
// anak yang jumlahnya 260 ribu jiwa" behind "anak wajib KIA sebanyak 262.480 orang".
func saidShort(m, o *mention) bool {
	if m.unit == data.UnitPercent || m.claimAt < o.claimAt || m.num.Scale <= 1 || o.num.Scale > 1 || digits(m.value) >= digits(o.value) {
		return false
	}
	return math.Abs(m.value-o.value) <= shortSlip*o.value
}

// shortSlip is by which part somebody rounds what was told in full.
const shortSlip = 0.01
