package transform_test

import "testing"

// TestQuotedThen gives a figure the day of the words it was told in, which are quoted behind it
// on a page that tells first what somebody else said later.
func TestQuotedThen(t *testing.T) {
	const first = "TEGAL - “Wajib KTP Kota Tegal 198.120 jiwa,” ujar Kepala Disdukcapil Kota Tegal, Selasa (20/11/2018)."
	const quote = "“Yang belum rekam 7.000 orang lagi. Ayo kita selesaikan,” tutur wali kota, Kamis (15/11/2018)."
	const obliged = "wajib_ktp 198120 Kota Tegal 2018-11-20/day"
	for _, c := range []struct {
		name       string
		text, want []string
	}{
		{"quoted behind", []string{first, "Pemkot kini mencatat 7.000 warga belum rekam KTP-el.", quote},
			[]string{obliged, "ktp_el_unrecorded 7000 Kota Tegal 2018-11-15/day"}},
		{"with a day of its own", []string{first, "Per 19 November 2018, 7.000 warga belum rekam KTP-el.", quote},
			[]string{obliged, "ktp_el_unrecorded 7000 Kota Tegal 2018-11-19/day"}},
		{"told by the first", []string{first, "“Ada 7.000 warga belum rekam KTP-el,” ujarnya, Selasa (20/11/2018).", quote},
			[]string{obliged, "ktp_el_unrecorded 7000 Kota Tegal 2018-11-20/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2018-11-21", "Warga Tegal Belum Rekam KTP-el", c.text...), c.want...)
		})
	}
}
