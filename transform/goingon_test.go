package transform_test

import "testing"

// TestGoingOn holds figures that go on from others told before: what a month brought,
// those still left in a kecamatan, a part of the people named in front of its comma, the
// blank cards of a period told before, and the last regions of a list.
func TestGoingOn(t *testing.T) {
	const bima = " Kota Bima 2025-03-13/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"a month soon before", []string{"Kota Bima - Baru 9.114 warga Kota Bima mengaktifkan IKD. Pada Februari lalu ada 310 warga yang aktivasi."},
			[]string{"ikd_activated 9114" + bima, "ikd_new_activations 310 Kota Bima 2025-02-28/month"}},
		{"the level of a month", []string{"Kota Bima - Baru 9.114 warga Kota Bima mengaktifkan IKD. Pada Februari lalu baru 1.310 warga yang aktivasi."},
			[]string{"ikd_activated 9114" + bima, "ikd_activated 1310 Kota Bima 2025-02-28/month"}},
		{"the level of a year before", []string{"Kota Bima - Baru 9.114 warga Kota Bima mengaktifkan IKD. Pada Februari 2023 ada 1.310 warga yang aktivasi."},
			[]string{"ikd_activated 9114" + bima, "ikd_activated 1310 Kota Bima 2023-02-28/month"}},
		{"still left there", []string{"Kota Bima - Masih ada 5.204 warga Kota Bima yang belum rekam e-KTP.", "Yang sudah 107.206 jiwa. Di Kecamatan Mpunda masih 1.120 orang, Kecamatan Raba 980 orang."},
			[]string{"ktp_el_unrecorded 5204" + bima, "ktp_el_recorded 107206" + bima, "ktp_el_unrecorded 1120 Kecamatan Mpunda 2025-03-13/day", "ktp_el_unrecorded 980 Kecamatan Raba 2025-03-13/day"}},
		{"done there", []string{"Kota Bima - Masih ada 5.204 warga Kota Bima yang belum rekam e-KTP.", "Yang sudah 107.206 jiwa. Di Kecamatan Mpunda sudah 31.120 orang."},
			[]string{"ktp_el_unrecorded 5204" + bima, "ktp_el_recorded 107206" + bima, "ktp_el_recorded 31120 Kecamatan Mpunda 2025-03-13/day"}},
		{"mostly some of them", []string{"Kota Bima - Sebanyak 5.204 warga Kota Bima belum rekam e-KTP. Dari yang belum itu, kebanyakan pelajar, sekitar 2.900 orang."},
			[]string{"ktp_el_unrecorded 5204" + bima, "ktp_el_unrecorded 2900" + bima + " ?"}},
		{"besides them", []string{"Kota Bima - Perekaman jemput bola di Kota Bima menyasar pelajar. Selain pelajar, 5.204 warga belum rekam e-KTP."},
			[]string{"ktp_el_unrecorded 5204" + bima}},
		{"blank cards of that period", []string{"Kota Bima - Sejak Januari hingga Februari 2025, Disdukcapil Kota Bima mencetak 2.870 keping e-KTP. Blangko yang diterima pada periode itu 3.000 keping, kata Kadis, Rabu (12/3/2025)."},
			[]string{"ktp_el_printed 2870 Kota Bima 2025-02-28/month", "blangko_received 3000 Kota Bima 2025-02-28/month"}},
		{"blank cards of the day told", []string{"Kota Bima - Sejak Januari hingga Februari 2025, Disdukcapil Kota Bima mencetak 2.870 keping e-KTP. Blangko yang diterima 3.000 keping, kata Kadis, Rabu (12/3/2025)."},
			[]string{"ktp_el_printed 2870 Kota Bima 2025-02-28/month", "blangko_received 3000 Kota Bima 2025-03-12/day"}},
		{"all behind what came in", []string{"Kota Bima - Selama 2024 di Kota Bima ada 3.214 aktivasi IKD baru, sehingga totalnya 5.302."},
			[]string{"ikd_new_activations 3214 Kota Bima 2024-12-31/year", "ikd_activated 5302 Kota Bima 2024-12-31/year"}},
		{"what a year added", []string{"Kota Bima - IKD di Kota Bima diaktifkan 9.114 warga. “Setahun kemarin tambahnya 3.100 orang.”"},
			[]string{"ikd_activated 9114" + bima, "ikd_new_activations 3100 Kota Bima 2024-12-31/year"}},
		{"still to come", []string{"Kota Bima - Disdukcapil Kota Bima mengusulkan 2.000 keping blangko, informasinya baru dikirim 500 keping minggu depan."},
			[]string{"blangko_requested 2000" + bima, "blangko_received 500" + bima + " ?"}},
		{"residents behind the sexes", []string{"Kota Bima - Penduduk Kota Bima 161.912 jiwa, terdiri dari 80.310 laki-laki dan 81.602 perempuan. Setahun sebelumnya 151.230 jiwa."},
			[]string{"population 161912" + bima, "population 151230 Kota Bima 2024-12-31/year"}},
		{"left, behind a few recorded", []string{"Kota Bima - Perekaman e-KTP Kota Bima 107.206 jiwa, yang belum 5.204 jiwa.", "Pekan lalu tim merekam 9 orang di sana.", "Kecamatan dengan sisa terbanyak Mpunda 1.120 jiwa dan Raba 980 jiwa."},
			[]string{"ktp_el_recorded 107206" + bima, "ktp_el_unrecorded 5204" + bima, "ktp_el_recorded 9 Kota Bima 2025-03-13/day ?", "ktp_el_unrecorded 1120 Kecamatan Mpunda 2025-03-13/day", "ktp_el_unrecorded 980 Kecamatan Raba 2025-03-13/day"}},
		{"needed still", []string{"Kota Bima - IKD di Kota Bima diaktifkan 9.114 warga. Untuk memenuhi target, masih dibutuhkan 24.579 warga."},
			[]string{"ikd_activated 9114" + bima, "ikd_remaining 24579" + bima}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-03-13", "Layanan Dukcapil Bima", c.text...), c.want...) })
	}
	check(t, read(t, "2025-05-10", "IKD Kalimantan Tengah",
		"PALANGKA RAYA - Aktivasi IKD di Provinsi Kalimantan Tengah per 30 April 2025 mencapai 8,21 persen dari wajib KTP.",
		"Kabupaten Kotawaringin Barat 11,7 persen dan Kabupaten Barito Timur 10,02 persen. “Yang terendah Kabupaten Murung Raya, 3,4 persen, dan Kabupaten Seruyan 4,1 persen,” kata Kepala Disdukcapil Kalimantan Tengah, Jumat (9/5/2025)."),
		"ikd_activation_rate 8.21 Provinsi Kalimantan Tengah 2025-04-30/day", "ikd_activation_rate 11.7 Kabupaten Kotawaringin Barat 2025-04-30/day",
		"ikd_activation_rate 10.02 Kabupaten Barito Timur 2025-04-30/day", "ikd_activation_rate 3.4 Kabupaten Murung Raya 2025-04-30/day", "ikd_activation_rate 4.1 Kabupaten Seruyan 2025-04-30/day")
}
