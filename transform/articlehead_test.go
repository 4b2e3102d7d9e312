package transform_test

import "testing"

// TestArticleHead dates by the data that stand above a dateline of its own line, which the
// article goes on from, and not by a caption above the article.
func TestArticleHead(t *testing.T) {
	const above = "Penduduk Jembrana wajib KTP hingga September 2018 mencapai 241.330 jiwa."
	const told = "Penduduk yang sudah melakukan perekaman e-KTP baru 232.114 jiwa. Pada Minggu (4/11), petugas Disdukcapil Jembrana merekam pedagang pasar."
	check(t, read(t, "2018-11-05", "Warga Jembrana Belum Rekam e-KTP", above, "NEGARA, NusaBali", told),
		"wajib_ktp 241330 Kabupaten Jembrana 2018-09-30/month", "ktp_el_recorded 232114 Kabupaten Jembrana 2018-09-30/month")
	check(t, read(t, "2018-11-05", "Warga Jembrana Belum Rekam e-KTP", above, "NEGARA, NusaBali - "+told),
		"wajib_ktp 241330 Kabupaten Jembrana 2018-09-30/month", "ktp_el_recorded 232114 Kabupaten Jembrana 2018-11-04/day")
}

// TestComparedYear dates nothing by the year that a sentence only sets what was told against.
func TestComparedYear(t *testing.T) {
	check(t, read(t, "2019-05-17", "e-KTP di Jembrana",
		"NEGARA - Sampai April 2019, warga Jembrana yang belum perekaman e-KTP 7.354 jiwa. Jumlah ini menurun jika dibandingkan tahun 2018. Terbanyak belum perekaman e-KTP di Kecamatan Mendoyo 1.582 orang, dan Kecamatan Pekutatan 1.302 orang."),
		"ktp_el_unrecorded 7354 Kabupaten Jembrana 2019-04-30/month", "ktp_el_unrecorded 1582 Kecamatan Mendoyo 2019-04-30/month", "ktp_el_unrecorded 1302 Kecamatan Pekutatan 2019-04-30/month")
}
