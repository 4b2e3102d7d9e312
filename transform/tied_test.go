package transform_test

import "testing"

// TestTiedFigures reads figures of one set of data of which only some have its
// date, its place or its words.
func TestTiedFigures(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"one breath behind a date of data", "",
			[]string{
				`MAROS - "Layanan kami jemput bola," ujar kepala Disdukcapil Maros, Rabu (14/11/2018).`,
				"Progres perekaman KTP-el di Kabupaten Maros pertanggal 30 September 2018 mencapai 96,50 persen atau 251.772 warga. Jumlah penduduknya 382.114. Sedangkan untuk wajib KTP mencapai 68,30 persen atau sebanyak 262.004. Yang belum rekam ada 9.131.",
			},
			[]string{
				"ktp_el_recording_rate 96.5 Kabupaten Maros 2018-09-30/day", "ktp_el_recording_rate 68.3 Kabupaten Maros 2018-09-30/day ?",
				"ktp_el_recorded 251772 Kabupaten Maros 2018-09-30/day", "population 382114 Kabupaten Maros 2018-09-30/day",
				"wajib_ktp 262004 Kabupaten Maros 2018-09-30/day", "ktp_el_unrecorded 9131 Kabupaten Maros 2018-09-30/day",
			},
		},
		{
			"whole and part of a rest with its date", "2021-02-18",
			[]string{
				"KENDARI - Dari total 345.107 penduduk Kota Kendari, sebanyak 241.330 penduduk merupakan wajib KTP. Yang sudah perekaman KTP-el 236.918 penduduk atau 98,17 persen.",
				`"Data per 31 Desember 2020 masih ada 4.412 orang yang belum perekaman," kata anggota dewan, Selasa (16/2/2021).`,
			},
			[]string{
				"population 345107 Kota Kendari 2020-12-31/day", "wajib_ktp 241330 Kota Kendari 2020-12-31/day", "ktp_el_recorded 236918 Kota Kendari 2020-12-31/day",
				"ktp_el_recording_rate 98.17 Kota Kendari 2020-12-31/day", "ktp_el_unrecorded 4412 Kota Kendari 2020-12-31/day",
			},
		},
		{
			"whole and part, told by a speaker, of a rest that a sentence dates", "2023-09-08",
			[]string{
				"DOMPU - Sebanyak 4.412 warga Kabupaten Dompu belum merekam KTP-el. Kepala Disdukcapil mengatakan jumlah itu berdasarkan data per Agustus 2023.",
				`"Wajib KTP kita 171.330 jiwa. Yang sudah merekam 166.918 jiwa," katanya, Jumat (8/9).`,
			},
			[]string{"ktp_el_unrecorded 4412 Kabupaten Dompu 2023-08-31/month", "wajib_ktp 171330 Kabupaten Dompu 2023-08-31/month", "ktp_el_recorded 166918 Kabupaten Dompu 2023-08-31/month"},
		},
		{
			"whole, part and round share in front of the share in full with its date", "2023-11-14",
			[]string{
				"DOMPU - Dari 81.204 anak usia KIA di Kabupaten Dompu, yang sudah ber-KIA 35.860 anak. Kalau dibulatkan baru 44 persen.",
				`"Persisnya 44,16 persen, kondisi tanggal 7 November," kata Kepala Disdukcapil Dompu.`,
			},
			[]string{"child_population 81204 Kabupaten Dompu 2023-11-07/day", "kia_issued 35860 Kabupaten Dompu 2023-11-07/day", "kia_rate 44.16 Kabupaten Dompu 2023-11-07/day"},
		},
		{
			"counts of other sentences in front of a share with its date", "2023-11-14",
			[]string{
				"DOMPU - Anak wajib KIA di Kabupaten Dompu 81.204 orang.",
				"Yang sudah punya KIA 35.860 anak.",
				`"Persisnya 44,16 persen, kondisi tanggal 7 November," kata Kepala Disdukcapil Dompu.`,
			},
			[]string{"child_population 81204 Kabupaten Dompu 2023-11-14/day", "kia_issued 35860 Kabupaten Dompu 2023-11-14/day", "kia_rate 44.16 Kabupaten Dompu 2023-11-07/day"},
		},
		{
			"whole and part, told by a speaker, of a share of data", "2023-12-14",
			[]string{
				"DOMPU - Capaian KIA di Kabupaten Dompu hingga 8 Desember 2023 sebesar 66,3 persen. Kabid merinci, anak usia 0-17 tahun 59.670 jiwa.",
				`"KIA yang sudah diterbitkan 39.561," katanya, Rabu (13/12).`,
			},
			[]string{"kia_rate 66.3 Kabupaten Dompu 2023-12-08/day", "child_population 59670 Kabupaten Dompu 2023-12-08/day", "kia_issued 39561 Kabupaten Dompu 2023-12-08/day"},
		},
		{
			"a rest that the counts do not leave", "2021-02-18",
			[]string{
				"KENDARI - Di Kota Kendari sebanyak 241.330 penduduk merupakan wajib KTP. Yang sudah perekaman KTP-el 236.918 penduduk.",
				`"Data per 31 Desember 2020 masih ada 5.020 orang yang belum perekaman," kata anggota dewan, Selasa (16/2/2021).`,
			},
			[]string{"wajib_ktp 241330 Kota Kendari 2021-02-16/day", "ktp_el_recorded 236918 Kota Kendari 2021-02-16/day", "ktp_el_unrecorded 5020 Kota Kendari 2020-12-31/day"},
		},
		{
			"parts of those left, by the noun of all", "2020-01-23",
			[]string{
				"MAMUJU - Di Sulawesi Barat per 31 Desember 2019 masih 7.411 orang belum merekam KTP-el, juga di Kecamatan Kalukku.",
				"Dari 7.411 penduduk itu, 3.120 penduduk ada di Mamuju. Sementara di Majene sebanyak 1.906 penduduk, dan di Mamasa 2.385 penduduk yang belum merekam KTP-el.",
			},
			[]string{
				"ktp_el_unrecorded 7411 Provinsi Sulawesi Barat 2019-12-31/day", "ktp_el_unrecorded 3120 Kabupaten Mamuju 2019-12-31/day",
				"ktp_el_unrecorded 1906 Kabupaten Majene 2019-12-31/day", "ktp_el_unrecorded 2385 Kabupaten Mamasa 2019-12-31/day",
			},
		},
		{
			"what is left of a part with an older date", "2019-01-25",
			[]string{
				"SINJAI - Di Kabupaten Sinjai terdapat 181.740 wajib KTP dari penduduk 259.418 jiwa. Hingga akhir tahun 2018 yang sudah perekaan KTP-el 176.902 jiwa. Dengan begitu, 4.838 belum perekaman.",
			},
			[]string{
				"wajib_ktp 181740 Kabupaten Sinjai 2019-01-25/day", "population 259418 Kabupaten Sinjai 2019-01-25/day",
				"ktp_el_recorded 176902 Kabupaten Sinjai 2018-12-31/year", "ktp_el_unrecorded 4838 Kabupaten Sinjai 2018-12-31/year",
			},
		},
		{
			"a lead without a day, told again with its month", "",
			[]string{
				"PALOPO - Disdukcapil Kota Palopo mencatat 6.204 warganya belum perekaman KTP-el.",
				`"Hingga Mei 2017 wajib KTP di Kota Palopo 121.430 orang. Dari jumlah itu, 6.204 orang belum merekam," kata kepala Disdukcapil.`,
				"COPYRIGHT © Pos Celebes 2017",
			},
			[]string{"ktp_el_unrecorded 6204 Kota Palopo 2017-05-31/month", "wajib_ktp 121430 Kota Palopo 2017-05-31/month"},
		},
		{
			"a year behind a December that is over", "",
			[]string{
				"BARRU - Perekaman KTP-el di Kabupaten Barru menembus di atas 90 ribu jiwa, tepatnya 94.118 jiwa dari 121.002 wajib KTP.",
				`"Program ini mestinya tuntas Desember 2011 lalu, tetapi diperpanjang dalam tahun ini," kata kepala Disdukcapil Barru.`,
				"Sesuai data awal November tahun ini, perekaman tertinggi Kecamatan Tanete Rilau. Kecamatan itu merekam 19.966 jiwa.",
			},
			[]string{
				"ktp_el_recorded 94118 Kabupaten Barru 2012-12-31/year", "wajib_ktp 121002 Kabupaten Barru 2012-12-31/year", "ktp_el_recorded 19966 Kecamatan Tanete Rilau 2012-11-30/month",
			},
		},
		{
			"a year behind one that is over", "",
			[]string{"BARRU - Perekaman KTP-el di Kabupaten Barru per 10 November tahun ini 104.118 jiwa.", "Tahun 2012 lalu capaiannya 94.002 jiwa."},
			[]string{"ktp_el_recorded 104118 Kabupaten Barru 2013-12-31/year", "ktp_el_recorded 94002 Kabupaten Barru 2012-12-31/year"},
		},
		{
			"villages of a kecamatan, in front of its part", "2012-09-08",
			[]string{"SOPPENG - Dari jumlah 21.640 wajib KTP di 9 desa se-Kecamatan Liliriaja, Kabupaten Soppeng, hanya 14.212 wajib KTP yang sudah merekam data e-KTP."},
			[]string{"wajib_ktp 21640 Kecamatan Liliriaja 2012-09-08/day", "ktp_el_recorded 14212 Kecamatan Liliriaja 2012-09-08/day"},
		},
		{
			"blank cards as help", "2021-09-22",
			[]string{"TERNATE - Stok blangko KTP-el di Kota Ternate 1.854 keping. Jumlah ini masih bisa bertambah karena ada bantuan blangko dari Pemprov Maluku Utara sebanyak 3.000 keping."},
			[]string{"blangko_stock 1854 Kota Ternate 2021-09-22/day", "blangko_received 3000 Kota Ternate 2021-09-22/day"},
		},
		{
			"blank cards from a neighbour", "2019-06-12",
			[]string{"SAMBAS - Disdukcapil Kabupaten Sambas mendapat bantuan blangko dari Kabupaten Bengkayang 500 keping. Sisa blanko tinggal 112 keping."},
			[]string{"blangko_received 500 Kabupaten Sambas 2019-06-12/day", "blangko_stock 112 Kabupaten Sambas 2019-06-12/day"},
		},
		{
			"first half-years by their months", "2025-09-10",
			[]string{
				"TARAKAN - Enam bulan pertama di 2024, dari Januari hingga Juni jumlah penduduk Kota Tarakan tercatat 251.204 jiwa.",
				"Kini masuk tahun 2025, penduduk Kota Tarakan mencapai 255.870 jiwa pada enam bulan pertama dari Januari hingga Juni 2025.",
			},
			[]string{"population 251204 Kota Tarakan 2024-06-30/month", "population 255870 Kota Tarakan 2025-06-30/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
