package transform_test

import "testing"

// TestMostOfThose holds residents told as the most or the fewest of a place as a part of those
// told before, whatever noun they have, and the residents of a place as such.
func TestMostOfThose(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Di Kabupaten Sigi masih 14.300 jiwa belum merekam KTP-el. Paling banyak di Kecamatan Dolo, 2.410 penduduk. Menyusul Kecamatan Palolo dengan 2.436 penduduk.",
			[]string{"ktp_el_unrecorded 14300 Kabupaten Sigi 2024-06-13/day", "ktp_el_unrecorded 2410 Kecamatan Dolo 2024-06-13/day", "ktp_el_unrecorded 2436 Kecamatan Palolo 2024-06-13/day"}},
		{"Di Kabupaten Sigi masih 14.300 penduduk belum merekam KTP-el. Seorang lansia direkam petugas di rumahnya. Kecamatan Dolo menyumbang terbanyak, 4.410 penduduk.",
			[]string{"ktp_el_unrecorded 14300 Kabupaten Sigi 2024-06-13/day", "ktp_el_unrecorded 4410 Kecamatan Dolo 2024-06-13/day"}},
		{"Di Kabupaten Sigi 14.300 jiwa sudah aktivasi IKD. Kecamatan terbesar adalah Kecamatan Dolo dengan 4.410 penduduk.",
			[]string{"ikd_activated 14300 Kabupaten Sigi 2024-06-13/day", "population 4410 Kecamatan Dolo 2024-06-13/day"}},
		{"Di Kabupaten Sigi 34.300 jiwa sudah aktivasi IKD. Penduduk terbanyak ada di Kecamatan Dolo, 24.410 jiwa.",
			[]string{"ikd_activated 34300 Kabupaten Sigi 2024-06-13/day", "population 24410 Kecamatan Dolo 2024-06-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-06-13", "Dukcapil", "SIGI - Layanan berjalan.", c.text), c.want...)
		})
	}
}

// TestResidentsFirst holds residents told right before the obliged of dated data as of that
// data, whoever tells them, and those told with a word of now as of the telling.
func TestResidentsFirst(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ia menyebutkan, penduduk Sigi 271.630 jiwa. Yang wajib KTP 191.114 jiwa dan sudah merekam 176.814 jiwa.",
			[]string{"ktp_el_unrecorded 14300 Kabupaten Sigi 2024-04-30/day", "population 271630 Kabupaten Sigi 2024-04-30/day", "wajib_ktp 191114 Kabupaten Sigi 2024-04-30/day", "ktp_el_recorded 176814 Kabupaten Sigi 2024-04-30/day"}},
		{"Ia menyebutkan, penduduk Sigi sekarang 271.630 jiwa. Yang wajib KTP 191.114 jiwa dan sudah merekam 176.814 jiwa.",
			[]string{"ktp_el_unrecorded 14300 Kabupaten Sigi 2024-04-30/day", "population 271630 Kabupaten Sigi 2024-06-13/day", "wajib_ktp 191114 Kabupaten Sigi 2024-04-30/day", "ktp_el_recorded 176814 Kabupaten Sigi 2024-04-30/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-06-13", "Dukcapil", "SIGI - Di Kabupaten Sigi per 30 April 2024 tersisa 14.300 orang belum merekam KTP-el.", c.text), c.want...)
		})
	}
}

// TestSomeResidents leaves those open who are told to be some of the residents, and of whom no
// words tell more.
func TestSomeResidents(t *testing.T) {
	check(t, read(t, "2024-06-13", "Dukcapil", "SIGI - Layanan berjalan.", "Penduduk Kabupaten Sigi 271.630 jiwa, dan 191.114 jiwa di antaranya sudah dewasa."),
		"population 271630 Kabupaten Sigi 2024-06-13/day", "population 191114 Kabupaten Sigi 2024-06-13/day ?")
}
