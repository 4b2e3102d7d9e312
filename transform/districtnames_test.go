package transform_test

import "testing"

func TestKecamatanNamedLikeTheirRegion(t *testing.T) {
	const day = "2024-08-06"
	lead := "BAJAWA - Dinas Dukcapil Kabupaten Ngada mencatat 18.402 warga telah mengaktifkan Identitas Kependudukan Digital (IKD)."
	whole := "ikd_activated 18402 Kabupaten Ngada 2024-08-06/day"
	riung := "ikd_activated 1980 Kecamatan Riung 2024-08-06/day"
	for _, c := range []struct {
		name, lead, text string
		want             []string
	}{
		{
			"within those counted", "BREBES - Disdukcapil Kabupaten Brebes mencatat 18.402 warga telah mengaktifkan Identitas Kependudukan Digital (IKD).",
			"Dari 17 kecamatan, aktivasi terbanyak ada di Brebes dengan 5.120 orang, disusul Bumiayu 1.980 orang dan Tanjung 1.455.",
			[]string{
				"ikd_activated 18402 Kabupaten Brebes 2024-08-06/day", "ikd_activated 5120 Kecamatan Brebes 2024-08-06/day",
				"ikd_activated 1980 Kecamatan Bumiayu 2024-08-06/day", "ikd_activated 1455 Kecamatan Tanjung 2024-08-06/day",
			},
		},
		{
			"alone behind a remark on people", "BREBES - Disdukcapil Kabupaten Brebes mencatat 18.402 warga telah mengaktifkan Identitas Kependudukan Digital (IKD).",
			"Bumiayu teratas, 5.120 orang. Warga kecamatan itu memang terbanyak. Yang paling sedikit Tanjung, baru 455 orang.",
			[]string{"ikd_activated 18402 Kabupaten Brebes 2024-08-06/day", "ikd_activated 5120 Kecamatan Bumiayu 2024-08-06/day", "ikd_activated 455 Kecamatan Tanjung 2024-08-06/day"},
		},
		{
			"first of a run", "NABIRE - Disdukcapil Kabupaten Nabire mencatat 12.381 warga telah mengaktifkan Identitas Kependudukan Digital (IKD).",
			"Rinciannya: Nabire 4.980, Wanggar 211.",
			[]string{"ikd_activated 12381 Kabupaten Nabire 2024-08-06/day", "ikd_activated 4980 Kecamatan Nabire 2024-08-06/day", "ikd_activated 211 Kecamatan Wanggar 2024-08-06/day"},
		},
		{
			"said to lead those that go on from it", "NABIRE - Disdukcapil Kabupaten Nabire mencatat 12.381 warga telah mengaktifkan Identitas Kependudukan Digital (IKD).",
			"Nabire paling depan dengan 4.980 orang. Wanggar menyusul dengan 211 orang, lalu Uwapa 109 orang.",
			[]string{
				"ikd_activated 12381 Kabupaten Nabire 2024-08-06/day", "ikd_activated 4980 Kecamatan Nabire 2024-08-06/day",
				"ikd_activated 211 Kecamatan Wanggar 2024-08-06/day", "ikd_activated 109 Kecamatan Uwapa 2024-08-06/day",
			},
		},
		{
			"said to lead, with one kecamatan behind it", "NABIRE - Disdukcapil Kabupaten Nabire mencatat 12.381 warga telah mengaktifkan Identitas Kependudukan Digital (IKD).",
			"Nabire paling depan dengan 11,2 persen. Wanggar menyusul dengan 4,1 persen.",
			[]string{"ikd_activated 12381 Kabupaten Nabire 2024-08-06/day", "ikd_activation_rate 11.2 Kabupaten Nabire 2024-08-06/day", "ikd_activation_rate 4.1 Kecamatan Wanggar 2024-08-06/day"},
		},
		{
			"the region itself within its kecamatan", "NABIRE - Disdukcapil Kabupaten Nabire mencatat 12.381 warga telah mengaktifkan Identitas Kependudukan Digital (IKD).",
			"Dari 15 kecamatan di Nabire baru 12.381 orang yang aktivasi, Wanggar 211.",
			[]string{"ikd_activated 12381 Kabupaten Nabire 2024-08-06/day", "ikd_activated 211 Kecamatan Wanggar 2024-08-06/day"},
		},
		{
			"of a region elsewhere", "SAMBAS - Disdukcapil Kabupaten Sambas mencatat 12.480 warga belum melakukan perekaman KTP-el.",
			"Paling banyak di Kecamatan Pemangkat, 2.110 orang. Yang paling sedikit Salatiga, cuma 214 orang.",
			[]string{
				"ktp_el_unrecorded 12480 Kabupaten Sambas 2024-08-06/day", "ktp_el_unrecorded 2110 Kecamatan Pemangkat 2024-08-06/day",
				"ktp_el_unrecorded 214 Kecamatan Salatiga 2024-08-06/day",
			},
		},
		{"counted as they are", lead, "Dari 12 kecamatan yang ada, Riung tercatat 1.980 orang.", []string{whole, riung}},
		{"some that are not named", lead, "Dari 12 kecamatan yang sudah didatangi, terkumpul 1.980 orang.", []string{whole}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Aktivasi IKD", c.lead, c.text), c.want...) })
	}
}

func TestRunsOfKecamatan(t *testing.T) {
	const day = "2024-08-20"
	for _, c := range []struct {
		name  string
		paras []string
		want  []string
	}{
		{
			"residents past a list by sex",
			[]string{
				"KENDARI - Dinas Dukcapil Kota Kendari mencatat penduduk Kota Kendari 361.100 jiwa.",
				"Jumlah itu terdiri dari laki-laki 181.100 jiwa dan perempuan 180.000 jiwa. Yang wajib KTP 255.200 jiwa.",
				"Penduduk terbanyak di Kecamatan Baruga 45.300 jiwa, lalu Puuwatu 44.120 jiwa. Di wilayah pesisir, Nambo hanya 12.400 jiwa.",
			},
			[]string{
				"population 361100 Kota Kendari 2024-08-20/day", "wajib_ktp 255200 Kota Kendari 2024-08-20/day", "population 45300 Kecamatan Baruga 2024-08-20/day",
				"population 44120 Kecamatan Puuwatu 2024-08-20/day", "population 12400 Kecamatan Nambo 2024-08-20/day",
			},
		},
		{
			"those not yet, by example",
			[]string{
				"BUOL - Dinas Dukcapil Kabupaten Buol mencatat wajib KTP 103.220 jiwa. Yang sudah merekam 95.300 jiwa. Yang belum 7.920 jiwa.",
				"Jarak jadi kendala. Alat rekam pun terbatas. Petugas harus naik perahu.",
				"\"Di Paleleh misalnya, ada 1.240 yang belum, Lakea 980,\" katanya.",
			},
			[]string{
				"wajib_ktp 103220 Kabupaten Buol 2024-08-20/day", "ktp_el_recorded 95300 Kabupaten Buol 2024-08-20/day", "ktp_el_unrecorded 7920 Kabupaten Buol 2024-08-20/day",
				"ktp_el_unrecorded 1240 Kecamatan Paleleh 2024-08-20/day", "ktp_el_unrecorded 980 Kecamatan Lakea 2024-08-20/day",
			},
		},
		{
			"behind what a target lacks",
			[]string{
				"TERNATE - Disdukcapil Kota Ternate mencatat 12.381 warga mengaktifkan IKD. Targetnya 60.800 orang. Dengan posisi itu berarti masih kurang 48 ribu lebih.",
				"Dari delapan kecamatan, yang terbanyak di Kecamatan Ternate Selatan yakni 4.310 orang, sedangkan Pulau Hiri paling sedikit dengan 211 orang.",
			},
			[]string{
				"ikd_activated 12381 Kota Ternate 2024-08-20/day", "ikd_target 60800 Kota Ternate 2024-08-20/day", "ikd_remaining 48000 Kota Ternate 2024-08-20/day",
				"ikd_activated 4310 Kecamatan Kota Ternate Selatan 2024-08-20/day", "ikd_activated 211 Kecamatan Pulau Hiri 2024-08-20/day",
			},
		},
		{
			"a bare figure and a name spelled otherwise",
			[]string{
				"SIMPANG EMPAT - Disdukcapil Kabupaten Pasaman Barat telah menerbitkan 51.907 Kartu Identitas Anak (KIA).",
				"Dari sebelas kecamatan, terbanyak ada di Pasaman dengan 11.482 keping. Setelah itu Kinali 7.905 dan Lembah Malintang 6.344.",
			},
			[]string{
				"kia_issued 51907 Kabupaten Pasaman Barat 2024-08-20/day", "kia_issued 11482 Kecamatan Pasaman 2024-08-20/day",
				"kia_issued 7905 Kecamatan Kinali 2024-08-20/day", "kia_issued 6344 Kecamatan Lembah Melintang 2024-08-20/day",
			},
		},
		{
			"the children left of the residents",
			[]string{"KENDARI - Jumlah penduduk Kota Kendari 361.100 jiwa, kata Kepala Dinas Dukcapil Kota Kendari.", "Yang wajib KTP 255.210 jiwa, selebihnya atau 105.890 merupakan anak-anak."},
			[]string{"population 361100 Kota Kendari 2024-08-20/day", "wajib_ktp 255210 Kota Kendari 2024-08-20/day", "child_population 105890 Kota Kendari 2024-08-20/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Data kependudukan", c.paras...), c.want...) })
	}
}
