package transform_test

import "testing"

// TestCountsOfWhatWasNotCounted holds counts that no words name: neither the act
// told before without a figure nor the document that they count names them.
func TestCountsOfWhatWasNotCounted(t *testing.T) {
	told := "KENDARI - Disdukcapil Kota Kendari mencatat 245.100 warga sudah merekam KTP-el."
	recorded := "ktp_el_recorded 245100 Kota Kendari 2023-03-10/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"a call, then a list", []string{"KENDARI - Warga diajak mengurus KTP-el di Kota Kendari.", "Ia meminta warga segera merekam data.", "Menurut catatan tiap wilayah, Kadia 41.350 jiwa, Wua-Wua 27.257 jiwa dan Baruga sebanyak 23.284 jiwa."},
			[]string{"ktp_el_recorded 41350 Kecamatan Kadia 2023-03-10/day ?", "ktp_el_recorded 27257 Kecamatan Wua-Wua 2023-03-10/day ?", "ktp_el_recorded 23284 Kecamatan Baruga 2023-03-10/day ?"}},
		{"a call after another count", []string{"KENDARI - Di Kota Kendari wajib KTP sebanyak 251.412 jiwa.", "Segera rekam, imbaunya. Data kecamatan: Kadia 41.350 jiwa dan Baruga 23.284 jiwa."},
			[]string{"wajib_ktp 251412 Kota Kendari 2023-03-10/day", "ktp_el_recorded 41350 Kecamatan Kadia 2023-03-10/day ?", "ktp_el_recorded 23284 Kecamatan Baruga 2023-03-10/day ?"}},
		{"its details", []string{told, "Aktivasi IKD dilayani di semua kecamatan. Rinciannya, Kecamatan Kadia 4.350 orang dan Kecamatan Baruga 3.284 orang."},
			[]string{recorded, "ikd_activated 4350 Kecamatan Kadia 2023-03-10/day", "ikd_activated 3284 Kecamatan Baruga 2023-03-10/day"}},
		{"wrong cards", []string{told, "Perekaman harus diulang bila keliru. Ada sekitar 1.500 KTP yang tak sesuai dengan data aslinya."}, []string{recorded, "ktp_el_recorded 1500 Kota Kendari 2023-03-10/day ?"}},
		{"cards handed out", []string{told, "Perekaman keliling masih dibuka. Pekan ini dinas menyerahkan 211.870 KTP elektronik (e-KTP) ke kecamatan."}, []string{recorded, "ktp_el_recorded 211870 Kota Kendari 2023-03-10/day ?"}},
		{"cards printed wrongly", []string{told, "Yang salah cetak 611 KTP."}, []string{recorded}},
		{"cards handed to kecamatan", []string{told, "Kartu diteruskan lewat kelurahan. Kecamatan Kadia mendapat 4 ribu e-KTP dan Kecamatan Baruga 3 ribu e-KTP."}, []string{recorded}},
		{"cards handed to people", []string{told, "Sebanyak 240.311 warga Kota Kendari sudah menerima e-KTP."}, []string{recorded, "ktp_el_held 240311 Kota Kendari 2023-03-10/day"}},
		{"cards not finished", []string{told, "Sementara KTP-el yang belum jadi sebanyak 8.326."}, []string{recorded}},
		{"cards ready to hand out", []string{told, "Kecamatan Kadia punya 2.100 KTP-el siap dibagikan."}, []string{recorded}},
		{"all together", []string{"KENDARI - Di Kota Kendari perekaman di Kecamatan Kadia 97,1 persen dan Kecamatan Baruga 95 persen. Secara keseluruhan mencapai 96,25 persen."},
			[]string{"ktp_el_recording_rate 97.1 Kecamatan Kadia 2023-03-10/day", "ktp_el_recording_rate 95 Kecamatan Baruga 2023-03-10/day", "ktp_el_recording_rate 96.25 Kota Kendari 2023-03-10/day"}},
		{"a target passed", []string{"KENDARI - Kota Kendari menerbitkan 42.600 KIA. Jumlah itu melebihi 30 persen dari target yang ditetapkan pusat."}, []string{"kia_issued 42600 Kota Kendari 2023-03-10/day"}},
		{"soon of age", []string{told, "Ada 5.115 penduduk wajib KTP yang baru berusia 17 tahun."}, []string{recorded, "first_time_ktp 5115 Kota Kendari 2023-03-10/day"}},
		{"dots lost", []string{"KENDARI - Warga Kota Kendari yang wajib KTP 251.412 jiwa, dan penduduk Sulawesi Tenggara 2.701344 jiwa."},
			[]string{"wajib_ktp 251412 Kota Kendari 2023-03-10/day", "population 2.701344e+06 Provinsi Sulawesi Tenggara 2023-03-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, springDay, "Layanan Dukcapil Kendari", c.text...), c.want...) })
	}
}

// TestDatesOfConclusions holds dates that stand with one figure of several that
// belong together.
func TestDatesOfConclusions(t *testing.T) {
	check(t, read(t, "2021-01-18", "KIA Kabupaten Bone",
		"WATAMPONE - “Kabupaten Bone menerbitkan KIA 61.204 keping dari 255.310 anak atau 24 persen pada tahun 2020,” kata Kepala Disdukcapil Kabupaten Bone, Senin (18/1/2021)."),
		"kia_issued 61204 Kabupaten Bone 2020-12-31/year", "child_population 255310 Kabupaten Bone 2020-12-31/year", "kia_rate 24 Kabupaten Bone 2020-12-31/year")
	check(t, read(t, "2024-01-18", "Perekaman Kabupaten Bone",
		"WATAMPONE - Perekaman KTP-el Kabupaten Bone hingga akhir 2022 sebanyak 548.100 jiwa.", "Adapun pada akhir 2023 wajib KTP menjadi 581.200 jiwa. “Dengan demikian perekaman 96,4 persen,” katanya."),
		"ktp_el_recorded 548100 Kabupaten Bone 2022-12-31/year", "wajib_ktp 581200 Kabupaten Bone 2023-12-31/year", "ktp_el_recording_rate 96.4 Kabupaten Bone 2023-12-31/year")
}

// TestProvinceBesideItsKota holds that the count of a province told in an
// article about one of its regions makes that no article about the nation.
func TestProvinceBesideItsKota(t *testing.T) {
	check(t, read(t, springDay, "Perekaman Palembang",
		"Palembang - Sekitar 19 ribu warga Palembang belum merekam KTP-el. Sudah 1.199.974 yang perekaman, kata Kepala Disdukcapil Palembang. Blangko ditunggu dari Kemendagri dan Ditjen Dukcapil.",
		"Sementara itu di Sumatera Selatan wajib KTP sebanyak 6,31 juta jiwa."),
		"ktp_el_unrecorded 19000 Kota Palembang 2023-03-10/day", "ktp_el_recorded 1.199974e+06 Kota Palembang 2023-03-10/day", "wajib_ktp 6.31e+06 Provinsi Sumatera Selatan 2023-03-10/day")
}

// TestNationBesideAKota holds that counts of the nation beside those of a region
// whose office speaks leave the article the region's, and that the recorded named
// in front of a part of them are no more than its whole.
func TestNationBesideAKota(t *testing.T) {
	check(t, read(t, springDay, "Perekaman KTP-el Palembang",
		"Palembang - Sekitar 19 ribu warga Palembang belum merekam KTP-el.",
		"“Sudah 1.199.974 yang merekam,” kata Kepala Disdukcapil Palembang. Dari jumlah yang merekam itu sekitar 1,1 juta sudah dicetak. Blangko ditunggu dari Kemendagri.",
		"Sementara secara nasional perekaman 172 juta jiwa dari 182 juta wajib KTP, menurut Ditjen Dukcapil."),
		"ktp_el_unrecorded 19000 Kota Palembang 2023-03-10/day", "ktp_el_recorded 1.199974e+06 Kota Palembang 2023-03-10/day", "ktp_el_printed 1.1e+06 Kota Palembang 2023-03-10/day",
		"ktp_el_recorded 1.72e+08 Indonesia 2023-03-10/day", "wajib_ktp 1.82e+08 Indonesia 2023-03-10/day")
}

// TestSharesCutOff holds that a share told again without its decimals, cut off
// and not rounded, is no second one.
func TestSharesCutOff(t *testing.T) {
	check(t, read(t, springDay, "KIA Kabupaten Bone",
		"WATAMPONE - Kepemilikan KIA di Kabupaten Bone mencapai 68,87 persen.", "Meski target KIA sudah mencapai 68 persen, jemput bola jalan terus."),
		"kia_rate 68.87 Kabupaten Bone 2023-03-10/day")
	check(t, read(t, springDay, "KIA Kabupaten Bone",
		"WATAMPONE - Kepemilikan KIA di Kabupaten Bone mencapai 68,87 persen.", "Kepemilikan KIA di Kabupaten Wajo sebesar 68 persen."),
		"kia_rate 68.87 Kabupaten Bone 2023-03-10/day", "kia_rate 68 Kabupaten Wajo 2023-03-10/day")
}

// TestTimeOfPrinting holds that cards are counted as printed within a time that is
// told, and that a request made before stays one.
func TestTimeOfPrinting(t *testing.T) {
	check(t, read(t, springDay, "Cetak KTP-el Kabupaten Bone", "WATAMPONE - Karena blangko menipis, KTP-el yang dicetak Disdukcapil Kabupaten Bone hanya 1.500 keping."),
		"ktp_el_printed 1500 Kabupaten Bone 2023-03-10/day ?")
	check(t, read(t, springDay, "Cetak KTP-el Kabupaten Bone", "WATAMPONE - Dalam tiga pekan Disdukcapil Kabupaten Bone mencetak 11.500 keping KTP-el."),
		"ktp_el_printed 11500 Kabupaten Bone 2023-03-10/day")
	check(t, read(t, springDay, "Blangko Kabupaten Bone", "WATAMPONE - Sebelumnya, Disdukcapil Kabupaten Bone telah mengajukan 32.675 blangko KTP-el. Yang diterima baru 10.000 keping."),
		"blangko_requested 32675 Kabupaten Bone 2023-03-10/day", "blangko_received 10000 Kabupaten Bone 2023-03-10/day")
}
