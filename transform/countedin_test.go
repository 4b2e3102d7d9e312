package transform_test

import "testing"

// TestCountedIn holds that people named behind a count as some of those counted are a part,
// but not those of a place and not those of whom something else is told.
func TestCountedIn(t *testing.T) {
	const day, left = "2019-03-12", "ktp_el_unrecorded 14000 Kabupaten Buol 2019-03-12/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"in brackets", "BUOL - Yang belum perekaman KTP-el di Kabupaten Buol sekitar 14 ribu jiwa, termasuk yang berumur 17 tahun (ada sekitar 2 ribu).",
			[]string{left, "ktp_el_unrecorded 2000 Kabupaten Buol 2019-03-12/day ?"}},
		{"right behind them", "BUOL - Yang belum perekaman KTP-el di Kabupaten Buol 14 ribu jiwa, termasuk lansia 2 ribu.",
			[]string{left, "ktp_el_unrecorded 2000 Kabupaten Buol 2019-03-12/day ?"}},
		{"of a kecamatan", "BUOL - Yang belum perekaman KTP-el di Kabupaten Buol 14 ribu jiwa, termasuk Kecamatan Momunu 2.140 jiwa.",
			[]string{left, "ktp_el_unrecorded 2140 Kecamatan Momunu 2019-03-12/day"}},
		{"those who did it", "BUOL - Wajib KTP di Kabupaten Buol 99 ribu jiwa, termasuk yang sudah merekam KTP-el 85 ribu jiwa.",
			[]string{"wajib_ktp 99000 Kabupaten Buol 2019-03-12/day", "ktp_el_recorded 85000 Kabupaten Buol 2019-03-12/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman di Buol", c.text), c.want...) })
	}
}
