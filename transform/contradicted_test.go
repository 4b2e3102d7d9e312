package transform_test

import "testing"

func TestFiguresThatThePageContradicts(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name, lead, text string
		want             []string
	}{
		{
			"a misprint without its thousands", "PALU - Di Provinsi Sulawesi Tengah 212.000 warga belum merekam KTP-el.", "Dari 212 warga yang belum merekam KTP-el itu kebanyakan perantau.",
			[]string{"ktp_el_unrecorded 212000 Provinsi Sulawesi Tengah 2024-11-13/day", "ktp_el_unrecorded 212 Provinsi Sulawesi Tengah 2024-11-13/day ?"},
		},
		{
			"what is aimed at is there", "AMBON - Disdukcapil Kota Ambon mendorong aktivasi IKD. Targetnya, tahun ini setidaknya sudah ada 61.000 warga yang mengaktivasi IKD.", "Kini baru 9.120 warga yang aktivasi IKD.",
			[]string{"ikd_target 61000 Kota Ambon 2024-12-31/year", "ikd_activated 9120 Kota Ambon 2024-11-13/day"},
		},
		{
			"those without told as all", "PALU - KIA di Kota Palu diperuntukkan anak usia 5-16 tahun, jumlahnya mencapai 48 ribu anak.", "Jadi ada sekitar 48 ribu anak yang belum memiliki KIA.",
			[]string{"child_population 48000 Kota Palu 2024-11-13/day ?"},
		},
		{
			"fewer without than all", "PALU - Anak wajib KIA di Kota Palu mencapai 98 ribu anak.", "Jadi ada sekitar 48 ribu anak yang belum memiliki KIA.",
			[]string{"child_population 98000 Kota Palu 2024-11-13/day"},
		},
		{
			"counted otherwise on the same day", "PALU - Penduduk Kota Palu hingga 31 Oktober 2024 berjumlah 387.412, dengan wajib KTP 270.118.", "Pada tanggal yang sama wajib KTP versi pusat 271.604.",
			[]string{"population 387412 Kota Palu 2024-10-31/day", "wajib_ktp 270118 Kota Palu 2024-10-31/day", "wajib_ktp 271604 Kota Palu 2024-10-31/day"},
		},
		{
			"counted otherwise by another", "PALU - Penduduk Kota Palu hingga 31 Oktober 2024 berjumlah 387.412, dengan wajib KTP 270.118.", "Wajib KTP versi pusat 271.604.",
			[]string{"population 387412 Kota Palu 2024-10-31/day", "wajib_ktp 270118 Kota Palu 2024-10-31/day", "wajib_ktp 271604 Kota Palu 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", c.lead, c.text), c.want...) })
	}
}

func TestRegionsMeasuredAgainst(t *testing.T) {
	const day = "2024-11-13"
	lead := "BIMA - Disdukcapil Kabupaten Bima mencatat 41.200 warga sudah aktivasi IKD."
	count := "ikd_activated 41200 Kabupaten Bima 2024-11-13/day"
	for _, c := range []struct{ name, text, want string }{
		{"ranked behind it", "Capaian IKD itu tertinggi kedua setelah Kabupaten Dompu, yaitu dengan capaian IKD sebanyak 11,4 persen.", "ikd_activation_rate 11.4 Kabupaten Bima 2024-11-13/day"},
		{"in a contest with it", "Aktivasi IKD bersaing ketat dengan Kabupaten Dompu, meski masih di bawah target IKD sebesar 30 persen.", "ikd_target_rate 30 Kabupaten Bima 2024-11-13/day"},
		{"with its own figure", "Aktivasi IKD masih di bawah Kabupaten Dompu, yang mencapai 11,4 persen.", "ikd_activation_rate 11.4 Kabupaten Dompu 2024-11-13/day"},
		{"with its figure behind it", "Aktivasi IKD masih di bawah Kabupaten Dompu 11,4 persen.", "ikd_activation_rate 11.4 Kabupaten Dompu 2024-11-13/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD Bima", lead, c.text), count, c.want) })
	}
}

func TestWholeOfTheKecamatanBehindIt(t *testing.T) {
	got := read(t, "2024-11-13", "Perekaman KTP Poso",
		"POSO - Di Kabupaten Poso 8.420 warga belum merekam KTP-el.",
		"Dari 8.420 warga yang belum merekam KTP-el terbanyak di Kecamatan Lage 1.310 orang, disusul kecamtan Pamona Utara 977 orang.")
	check(t, got, "ktp_el_unrecorded 8420 Kabupaten Poso 2024-11-13/day", "ktp_el_unrecorded 1310 Kecamatan Lage 2024-11-13/day", "ktp_el_unrecorded 977 Kecamatan Pamona Utara 2024-11-13/day")
}

func TestPartsThatLiveSomewhere(t *testing.T) {
	got := read(t, "2024-11-13", "Perekaman KTP Poso",
		"POSO - Di Kabupaten Poso 8.420 warga belum merekam KTP-el.",
		"Dari 8.420 warga yang belum merekam itu, 1.350 di antaranya merupakan penduduk Kecamatan Lage.")
	check(t, got, "ktp_el_unrecorded 8420 Kabupaten Poso 2024-11-13/day", "ktp_el_unrecorded 1350 Kecamatan Lage 2024-11-13/day")
}

// TestCountOfTheWhole doubts a count of a kecamatan that is told of its whole region as well,
// and gives a target to no region that has passed it.
func TestCountOfTheWhole(t *testing.T) {
	check(t, read(t, "2024-03-06", "KIA di Kutai Barat",
		"SENDAWAR - Sebanyak 21.120 anak di Kabupaten Kutai Barat sudah memiliki KIA. Alat cetaknya baru ada di Kecamatan Long Iram dan anak yang sudah punya KIA 21.120 orang."),
		"kia_issued 21120 Kabupaten Kutai Barat 2024-03-06/day", "kia_issued 21120 Kecamatan Long Iram 2024-03-06/day ?")
	check(t, read(t, "2016-03-06", "Akta kelahiran di Sulawesi Tengah",
		"PALU - Kepemilikan akta kelahiran anak di Provinsi Sulawesi Tengah 62 persen. Target 80 persen akta kelahiran itu sampai hari ini baru sanggup dilampaui oleh dua daerah yaitu Kabupaten Poso (84,1 persen) dan Kabupaten Sigi (90,2 persen)."),
		"birth_cert_rate 62 Provinsi Sulawesi Tengah 2016-03-06/day", "birth_cert_target_rate 80 Provinsi Sulawesi Tengah 2016-03-06/day",
		"birth_cert_rate 84.1 Kabupaten Poso 2016-03-06/day", "birth_cert_rate 90.2 Kabupaten Sigi 2016-03-06/day")
}
