package transform_test

import "testing"

// TestPrintedInAll leaves cards in doubt that are told as made for all who were recorded, and
// takes those of a stretch of time.
func TestPrintedInAll(t *testing.T) {
	const title = "Perekaman di Tabanan"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"for most of the recorded", "TABANAN - Hingga Juni 2019, wajib KTP di Kabupaten Tabanan 350.244, sudah rekam KTP 348.705, belum rekam KTP 1.539, sudah cetak KTP 347.458.",
			[]string{"wajib_ktp 350244 Kabupaten Tabanan 2019-06-30/month", "ktp_el_recorded 348705 Kabupaten Tabanan 2019-06-30/month", "ktp_el_unrecorded 1539 Kabupaten Tabanan 2019-06-30/month", "ktp_el_printed 347458 Kabupaten Tabanan 2019-06-30/month ?"}},
		{"for few of them", "TABANAN - Hingga Juni 2019, sudah rekam KTP di Kabupaten Tabanan 348.705 orang, dan sudah cetak 21.458 keping KTP-el.",
			[]string{"ktp_el_recorded 348705 Kabupaten Tabanan 2019-06-30/month", "ktp_el_printed 21458 Kabupaten Tabanan 2019-06-30/month"}},
		{"without the recorded", "TABANAN - Hingga Juni 2019 Kabupaten Tabanan sudah mencetak 21.458 keping KTP-el.",
			[]string{"ktp_el_printed 21458 Kabupaten Tabanan 2019-06-30/month"}},
		{"blanks of the nation", "JAKARTA - Selama 2018 Ditjen Dukcapil Kemendagri sudah mencetak 16 juta keping blangko KTP-el.",
			[]string{"ktp_el_printed 1.6e+07 Indonesia 2018-12-31/year ?"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2019-11-02", title, c.text), c.want...) })
	}
}
