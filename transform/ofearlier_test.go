package transform_test

import "testing"

// TestOfEarlier holds that a month gone by of which only an earlier level is told dates nothing in
// the paragraphs behind it.
func TestOfEarlier(t *testing.T) {
	const now = " Kabupaten Poso 2013-11-15/day"
	check(t, read(t, "2013-11-15", "Warga Poso Tembus 240 Ribu",
		"POSO - Saat ini, jumlah penduduk Kabupaten Poso 240.310 jiwa. Pada bulan September 2012 lalu, jumlah penduduk Poso masih tercatat 221.604 jiwa.",
		"Dari 240.310 jiwa itu, jumlah wajib KTP mencapai 171.075 orang. Yang sudah memiliki KTP baru 102.780 orang."),
		"population 240310"+now, "population 221604 Kabupaten Poso 2012-09-30/month", "wajib_ktp 171075"+now, "ktp_el_held 102780"+now)
	check(t, read(t, "2013-11-15", "Penduduk Poso",
		"POSO - Pada bulan September 2013 lalu, jumlah penduduk Kabupaten Poso tercatat 221.604 jiwa.",
		"Dari jumlah itu, wajib KTP 171.075 orang."),
		"population 221604 Kabupaten Poso 2013-09-30/month", "wajib_ktp 171075 Kabupaten Poso 2013-09-30/month")
}
