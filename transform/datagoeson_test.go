package transform_test

import "testing"

// TestDataGoesOn holds where data's date goes on past words that seem to tell of another time:
// the year of a target behind what was reached, and a day just gone by up to which data is told.
func TestDataGoesOn(t *testing.T) {
	const april = "TARAKAN - Hingga April 2025 IKD Kota Tarakan diaktifkan 14,2 persen wajib KTP. "
	const reached = "ikd_activation_rate 14.2 Kota Tarakan 2025-04-30/month"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the year of the target", april + "Secara provinsi 11,6 persen dari target 30 persen tahun ini.",
			[]string{reached, "ikd_activation_rate 11.6 Provinsi Kalimantan Utara 2025-04-30/month", "ikd_target_rate 30 Provinsi Kalimantan Utara 2025-12-31/year"}},
		{"the year of the target, of another document", april + "KIA 58,3 persen, sedangkan targetnya tahun ini 60 persen.",
			[]string{reached, "kia_rate 58.3 Kota Tarakan 2025-04-30/month", "kia_target_rate 60 Kota Tarakan 2025-12-31/year"}},
		{"the year of what was reached", april + "Kepemilikan KIA tahun ini 58,3 persen dari target 60 persen.",
			[]string{reached, "kia_rate 58.3 Kota Tarakan 2025-05-21/day", "kia_target_rate 60 Kota Tarakan 2025-12-31/year"}},
		{"up to the day before", "TARAKAN - Data Disdukcapil Tarakan sampai kemarin, wajib KTP 184.770 jiwa. Sudah rekam 181.204 jiwa.",
			[]string{"wajib_ktp 184770 Kota Tarakan 2025-05-20/day", "ktp_el_recorded 181204 Kota Tarakan 2025-05-20/day"}},
		{"the day of last year", "TARAKAN - Sampai 7 Mei 2025, KIA di Kota Tarakan dimiliki 20.318 anak. Tahun lalu pada tanggal yang sama baru 15.220 anak.",
			[]string{"kia_issued 20318 Kota Tarakan 2025-05-07/day", "kia_issued 15220 Kota Tarakan 2024-05-07/day"}},
		{"people told as of now behind", "TARAKAN - \"Wajib KTP Tarakan yang sudah merekam per Maret 2025 ada 181.204 jiwa. Yang belum merekam 3.566 jiwa. Sementara penduduk sekarang ini 252.418 jiwa,\" katanya.",
			[]string{"ktp_el_recorded 181204 Kota Tarakan 2025-03-31/month", "ktp_el_unrecorded 3566 Kota Tarakan 2025-03-31/month", "population 252418 Kota Tarakan 2025-05-21/day"}},
		{"the day of what the data is called", "TARAKAN - Bahkan berdasarkan data server 8 April 2025, wajib KTP di Tarakan 184.770 jiwa. Sedangkan yang sudah direkam 181.204 jiwa.",
			[]string{"wajib_ktp 184770 Kota Tarakan 2025-04-08/day", "ktp_el_recorded 181204 Kota Tarakan 2025-04-08/day"}},
		{"the last day of a half-year, told on by its residents", "TARAKAN - Acuannya data SIAK per 31 Desember 2024. Dalam data itu penduduk Tarakan tercatat 252.418 jiwa. \"Yang wajib KTP ada 184.770 jiwa. Yang sudah merekam 181.204 jiwa,\" kata dia.",
			[]string{"population 252418 Kota Tarakan 2024-12-31/day", "wajib_ktp 184770 Kota Tarakan 2024-12-31/day", "ktp_el_recorded 181204 Kota Tarakan 2024-12-31/day"}},
		{"the obliged between those left and their part", "TARAKAN - Data semester II 2024 mencatat 3.566 warga Tarakan belum merekam KTP-el. Kepala dinas mendorong warga merekam.\nMenurut dia, wajib KTP di Tarakan 184.770 jiwa dari jumlah penduduk Tarakan sekitar 252 ribu jiwa. Yang sudah merekam 181.204 orang.",
			[]string{"ktp_el_unrecorded 3566 Kota Tarakan 2024-12-31/month", "wajib_ktp 184770 Kota Tarakan 2024-12-31/month", "population 252000 Kota Tarakan 2024-12-31/month", "ktp_el_recorded 181204 Kota Tarakan 2024-12-31/month"}},
		{"the obliged of now between them", "TARAKAN - Data semester II 2024 mencatat 3.566 warga Tarakan belum merekam KTP-el. Kepala dinas mendorong warga merekam.\nMenurut dia, wajib KTP di Tarakan saat ini 184.770 jiwa. Yang sudah merekam 181.204 orang.",
			[]string{"ktp_el_unrecorded 3566 Kota Tarakan 2024-12-31/month", "wajib_ktp 184770 Kota Tarakan 2025-05-21/day", "ktp_el_recorded 181204 Kota Tarakan 2024-12-31/month"}},
		{"the day on which data was given out", "TARAKAN - Dalam data yang dirilis 8 April 2025, wajib KTP di Tarakan 184.770 jiwa. Kini yang sudah direkam 181.204 jiwa.",
			[]string{"wajib_ktp 184770 Kota Tarakan 2025-04-08/day", "ktp_el_recorded 181204 Kota Tarakan 2025-05-21/day"}},
		{"the day with which a half-year ends", "TARAKAN - Penduduk Provinsi Kalimantan Utara semester II 2024, per tanggal 31 Desember, 742.310 jiwa. \"Jumlah penduduk paling sedikit di Kabupaten Tana Tidung dengan 28.315 jiwa,\" katanya, Senin (19/5/2025).",
			[]string{"population 742310 Provinsi Kalimantan Utara 2024-12-31/day", "population 28315 Kabupaten Tana Tidung 2024-12-31/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-05-21", "Adminduk di Tarakan", c.text), c.want...) })
	}
}
