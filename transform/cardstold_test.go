package transform_test

import "testing"

// TestCardsToldAgain reads cards without an act as what was done with so many of them before,
// and those that come out of an office as printed.
func TestCardsToldAgain(t *testing.T) {
	const day = "2024-12-23"
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{"the number of the headline", "Setahun Cetak 38.122 KTP, Dinas Catat Kepemilikan 99,1 Persen",
			"SIAK - Sepanjang tahun 2024, sebanyak 38.122 KTP baru tercatat di Kabupaten Siak. Januari 5.412 keping dan Februari 6.103.",
			[]string{"ktp_el_held_rate 99.1 Kabupaten Siak 2024-12-23/day", "ktp_el_printed 38122 Kabupaten Siak 2024-12-31/year", "ktp_el_printed 5412 Kabupaten Siak 2024-01-31/month", "ktp_el_printed 6103 Kabupaten Siak 2024-02-29/month"}},
		{"out of the office", "Kantor Disdukcapil Siak Sibuk",
			"SIAK - Mesin cetak di kantor Disdukcapil Kabupaten Siak tak pernah dingin. Tahun 2024, sebanyak 38.122 KTP elektronik keluar dari situ.",
			[]string{"ktp_el_printed 38122 Kabupaten Siak 2024-12-31/year"}},
		{"cards lost", "Setahun Cetak 38.122 KTP",
			"SIAK - Tahun 2024 sebanyak 38.122 KTP-el hilang di Kabupaten Siak.", nil},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, c.title, c.text), c.want...) })
	}
}
