package transform_test

import "testing"

// TestVoterLists holds that voters listed under those who are not recorded are these, as their sum shows, where
// an election office passes on what the population office told it.
func TestVoterLists(t *testing.T) {
	check(t, read(t, "2024-08-16", "Ribuan warga belum rekam KTP-el",
		"PALU - Setelah berkoordinasi dengan Disdukcapil Kota Palu, Bawaslu memperoleh angka 1.601 penduduk yang belum perekaman KTP-el.",
		"Dalam DPS pemilih berjumlah 271.306.",
		"Semua kecamatan di Palu masih menyimpan pemilih yang belum merekam KTP-el. Berikut rincian dari hasil koordinasi tersebut:",
		"1. Kecamatan Tawaeli 458 pemilih", "2. Kecamatan Tatanga 641 pemilih", "3. Kecamatan Ulujadi 502 pemilih"),
		"ktp_el_unrecorded 1601 Kota Palu 2024-08-16/day", "ktp_el_unrecorded 458 Kecamatan Tawaeli 2024-08-16/day",
		"ktp_el_unrecorded 641 Kecamatan Tatanga 2024-08-16/day", "ktp_el_unrecorded 502 Kecamatan Ulujadi 2024-08-16/day")
	check(t, read(t, "2024-08-16", "Data pemilih Palu",
		"PALU - Setelah berkoordinasi dengan Disdukcapil, KPU menetapkan DPS 271.306 pemilih di Kota Palu."))
	check(t, read(t, "2024-08-16", "Warga belum rekam KTP-el",
		"PALU - Bawaslu Kota Palu menerima data dari Disdukcapil Palu bahwa 3.107 warga belum melakukan perekaman KTP-el per 31 Mei 2024. DPT Palu 265.000 pemilih."),
		"ktp_el_unrecorded 3107 Kota Palu 2024-05-31/day")
	check(t, read(t, "2024-08-16", "Ribuan warga belum rekam KTP-el",
		"BANJARNEGARA - Setelah berkoordinasi dengan Dindukcapil Banjarnegara, Bawaslu memperoleh angka 3.140 penduduk yang belum perekaman KTP-el."),
		"ktp_el_unrecorded 3140 Kabupaten Banjarnegara 2024-08-16/day")
}
