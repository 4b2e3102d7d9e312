package transform_test

import "testing"

// TestDistrictPeople holds counts of kecamatan that are named without their kind, by
// names that begin with a kind or are those of months, and as parts of what was told.
func TestDistrictPeople(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind the people counted", []string{"LUWUK - Aktivasi IKD di Kabupaten Banggai terus naik. Data Disdukcapil Banggai menyebut 1.904 warga Nuhon sudah mengantongi IKD.", "Aktivasi IKD se-kabupaten 15.204 orang."},
			[]string{"ikd_activated 1904 Kecamatan Nuhon 2024-11-13/day", "ikd_activated 15204 Kabupaten Banggai 2024-11-13/day"},
		},
		{
			"behind one that has all", []string{"LUWUK - Perekaman KTP-el di Kabupaten Banggai 97,2 persen. Kecamatan Nuhon sudah 100 persen, Kecamatan Batui 98,4 persen."},
			[]string{"ktp_el_recording_rate 97.2 Kabupaten Banggai 2024-11-13/day", "ktp_el_recording_rate 98.4 Kecamatan Batui 2024-11-13/day"},
		},
		{
			"a weekday in the name", []string{"JAKARTA - Di Kecamatan Pasar Minggu, Kota Jakarta Selatan, aktivasi IKD 31.204 orang."},
			[]string{"ikd_activated 31204 Kecamatan Pasar Minggu 2024-11-13/day"},
		},
		{
			"a kind in the name, and a month", []string{"BIREUEN - Warga Kabupaten Bireuen yang belum merekam KTP-el 8.204 jiwa.", "Terbanyak di Kecamatan Jeumpa 1.310 jiwa, Juli 1.204 jiwa, dan Jangka 998 jiwa. Di Kota Juang 402 jiwa."},
			[]string{
				"ktp_el_unrecorded 8204 Kabupaten Bireuen 2024-11-13/day", "ktp_el_unrecorded 1310 Kecamatan Jeumpa 2024-11-13/day", "ktp_el_unrecorded 1204 Kecamatan Juli 2024-11-13/day",
				"ktp_el_unrecorded 998 Kecamatan Jangka 2024-11-13/day", "ktp_el_unrecorded 402 Kecamatan Kota Juang 2024-11-13/day",
			},
		},
		{
			"paragraphs behind those left", []string{"BIREUEN - Wajib KTP Kabupaten Bireuen 318.044 jiwa, sudah merekam 309.840 jiwa.", "Yang belum merekam 8.204 jiwa.", "“Kami terus turun ke lapangan,” katanya.", "Dari yang belum merekam itu terbanyak di Kecamatan Jeumpa 1.310 jiwa, Jangka 998 jiwa."},
			[]string{
				"wajib_ktp 318044 Kabupaten Bireuen 2024-11-13/day", "ktp_el_recorded 309840 Kabupaten Bireuen 2024-11-13/day", "ktp_el_unrecorded 8204 Kabupaten Bireuen 2024-11-13/day",
				"ktp_el_unrecorded 1310 Kecamatan Jeumpa 2024-11-13/day", "ktp_el_unrecorded 998 Kecamatan Jangka 2024-11-13/day",
			},
		},
		{
			"parts of what was told", []string{"LUWUK - Aktivasi IKD di Kabupaten Banggai 15.204 orang.", "Luwuk menjadi kecamatan dengan aktivasi IKD terbanyak.", "“Rinciannya ada. Luwuk Selatan 3.011, Batui 1.790, Nuhon 904,” katanya."},
			[]string{
				"ikd_activated 15204 Kabupaten Banggai 2024-11-13/day", "ikd_activated 3011 Kecamatan Luwuk Selatan 2024-11-13/day", "ikd_activated 1790 Kecamatan Batui 2024-11-13/day",
				"ikd_activated 904 Kecamatan Nuhon 2024-11-13/day",
			},
		},
		{
			"shares of two in turn", []string{"TONDANO - Anak di Kabupaten Minahasa yang sudah punya KIA 51,3 persen.", "Dua kecamatan, yakni Kecamatan Kakas dan Remboken, paling tinggi dengan 68,1 persen dan 64,2 persen."},
			[]string{"kia_rate 51.3 Kabupaten Minahasa 2024-11-13/day", "kia_rate 68.1 Kecamatan Kakas 2024-11-13/day", "kia_rate 64.2 Kecamatan Remboken 2024-11-13/day"},
		},
		{
			"the seat of the region as a kecamatan", []string{"KOTA AGUNG - Warga Kabupaten Tanggamus yang belum merekam KTP-el 9.804 jiwa.", "Paling banyak di Kota Agung 1.204 jiwa, kemudian Talang Padang 988 jiwa dan Pulau Panggung 744 jiwa."},
			[]string{
				"ktp_el_unrecorded 9804 Kabupaten Tanggamus 2024-11-13/day", "ktp_el_unrecorded 1204 Kecamatan Kota Agung 2024-11-13/day", "ktp_el_unrecorded 988 Kecamatan Talang Padang 2024-11-13/day",
				"ktp_el_unrecorded 744 Kecamatan Pulau Panggung 2024-11-13/day",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", c.text...), c.want...) })
	}
}

// TestLowRecorded holds that shares of regions known for few recorded stay those of
// the recorded in an article about another subject, and months that a quotation opens
// with date their cards.
func TestLowRecorded(t *testing.T) {
	check(t, read(t, "2024-11-13", "IKD Capai 12 Juta",
		"JAKARTA - Warga Indonesia yang telah mengaktifkan Identitas Kependudukan Digital (IKD) berjumlah 12,06 juta orang, kata Dirjen Dukcapil.",
		"Secara nasional perekaman KTP-el mencapai 97,2 persen.",
		"Yang tertinggal antara lain Papua Pegunungan yang baru 18,2 persen."),
		"ikd_activated 1.206e+07 Indonesia 2024-11-13/day", "ktp_el_recording_rate 97.2 Indonesia 2024-11-13/day", "ktp_el_recording_rate 18.2 Provinsi Papua Pegunungan 2024-11-13/day")
	check(t, read(t, "2022-06-14", "Dukcapil", "AMBON - Disdukcapil Kota Ambon mencetak 6.204 keping KTP-el selama Januari hingga Maret 2022.",
		"“Rinciannya Januari 2.042 keping, Februari 1.960, dan Maret 2.202 keping,” katanya."),
		"ktp_el_printed 6204 Kota Ambon 2022-03-31/month", "ktp_el_printed 2042 Kota Ambon 2022-01-31/month", "ktp_el_printed 1960 Kota Ambon 2022-02-28/month", "ktp_el_printed 2202 Kota Ambon 2022-03-31/month")
}
