package transform_test

import "testing"

// TestYearGone goes on with the data of "tahun lalu" until now is told of, or another document.
func TestYearGone(t *testing.T) {
	const obliged = "wajib_ktp 74294 Kota Bima 2020-12-31/year"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"what was recorded of them", "BIMA - Wajib KTP di Kota Bima tahun lalu 74.294 jiwa. Yang sudah terekam 73.602 jiwa, yang belum merekam 692 jiwa.",
			[]string{obliged, "ktp_el_recorded 73602 Kota Bima 2020-12-31/year", "ktp_el_unrecorded 692 Kota Bima 2020-12-31/year"}},
		{"data behind them", "BIMA - Wajib KTP di Kota Bima 74.294 jiwa dan yang sudah terekam 73.602 jiwa. Itu data tahun lalu.",
			[]string{obliged, "ktp_el_recorded 73602 Kota Bima 2020-12-31/year"}},
		{"now", "BIMA - Tahun lalu wajib KTP di Kota Bima 74.294 jiwa. Saat ini yang sudah terekam 74.602 jiwa.",
			[]string{obliged, "ktp_el_recorded 74602 Kota Bima 2021-03-04/day"}},
		{"an older level", "BIMA - Perekaman KTP-el di Kota Bima 98,4 persen. Tahun lalu 97,2 persen. Akta kelahiran 96,3 persen.",
			[]string{"ktp_el_recording_rate 98.4 Kota Bima 2021-03-04/day", "ktp_el_recording_rate 97.2 Kota Bima 2020-12-31/year", "birth_cert_rate 96.3 Kota Bima 2021-03-04/day"}},
		{"no data", "BIMA - Tahun lalu semua wajib KTP di Kota Bima sudah dilayani. Yang belum merekam 692 jiwa.",
			[]string{"ktp_el_unrecorded 692 Kota Bima 2021-03-04/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2021-03-04", "Adminduk di Kota Bima", c.text), c.want...) })
	}
}
