package transform_test

import "testing"

// TestTargetsToldAgain holds targets of IKD told first as what is still chased, and the share
// they are reckoned by.
func TestTargetsToldAgain(t *testing.T) {
	const day, told = "2024-02-06", " Kabupaten Wajo 2024-02-06/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"chased", []string{"SENGKANG - Disdukcapil Wajo belum berhenti mengejar angka 75.000 orang pengguna IKD.", "\"Di Wajo wajib KTP sekitar 300 ribu orang. Kalau 25 persen, ketemunya 75.000 orang yang harus ber-IKD,\" ucapnya."},
			[]string{"ikd_target 75000" + told, "wajib_ktp 300000" + told, "ikd_target_rate 25" + told}},
		{"left", []string{"SENGKANG - Masih 71.000 warga Wajo yang belum mengaktifkan IKD. Targetnya 75.000 orang."},
			[]string{"ikd_remaining 71000" + told, "ikd_target 75000" + told}},
		{"of the people of a year", []string{"SENGKANG - Pada tahun 2023 Wajo mempunyai 302.812 jiwa wajib KTP. Dari situ 75.703 orang ditargetkan mengaktifkan IKD.", "\"Penduduk Wajo ini kan 370 ribu-an,\" katanya."},
			[]string{"wajib_ktp 302812 Kabupaten Wajo 2023-12-31/year", "ikd_target 75703 Kabupaten Wajo 2023-12-31/year", "population 370000" + told}},
		{"of the people of now", []string{"SENGKANG - Wajib KTP di Wajo 302.812 jiwa. Dari situ 75.703 orang ditargetkan mengaktifkan IKD."},
			[]string{"wajib_ktp 302812" + told, "ikd_target 75703" + told}},
		{"asked for as done", []string{"SENGKANG - Hingga akhir 2024 pusat meminta IKD sudah diaktifkan 30 persen warga Wajo."},
			[]string{"ikd_target_rate 30 Kabupaten Wajo 2024-12-31/year"}},
		{"far below the holders of the region", []string{"SENGKANG - Dinas menghitung 25 persen warga Wajo pemilik KTP-el."},
			[]string{"ktp_el_held_rate 25" + told + " ?"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD di Wajo", c.text...), c.want...) })
	}
}

// TestWhereSpoken holds that the town in which somebody spoke is no kecamatan of the figure.
func TestWhereSpoken(t *testing.T) {
	const day, want = "2024-02-06", "ktp_el_held 549216 Kabupaten Kutai Kartanegara 2024-02-06/day"
	for _, text := range []string{
		"Kepala Disdukcapil Kutai Kartanegara di Tenggarong memaparkan, warga yang mempunyai KTP-el 549.216 orang.",
		"Kepala Disdukcapil Kutai Kartanegara memaparkan di Tenggarong bahwa warga yang mempunyai KTP-el 549.216 orang.",
	} {
		check(t, read(t, day, "KTP-el di Kutai Kartanegara", text), want)
	}
	check(t, read(t, day, "KTP-el di Kutai Kartanegara", "Di Tenggarong ada 49.216 orang yang mempunyai KTP-el, kata Kepala Disdukcapil Kutai Kartanegara."),
		"ktp_el_held 49216 Kecamatan Tenggarong 2024-02-06/day")
	check(t, read(t, day, "Blangko di Gorontalo", "Blangko di Kota Gorontalo habis. Disdukcapil Kabupaten Gorontalo di Limboto masih menyimpan 1.200 keping blangko KTP-el."),
		"blangko_stock 1200 Kabupaten Gorontalo 2024-02-06/day")
}
