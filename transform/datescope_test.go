package transform_test

import "testing"

// TestDateScope reads figures beside dates that are another figure's, or of
// another time than the telling.
func TestDateScope(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"a year gone by behind a share and its whole", "2018-05-21",
			[]string{
				"KENDARI - Di Sulawesi Tenggara 71,4 persen anak sudah memiliki akta kelahiran.",
				"Jumlah anak yang memiliki akta kelahiran naik dibandingkan sebelumnya yang hanya 31,6 persen dari total 812.400 anak pada 2013 lalu.",
			},
			[]string{
				"birth_cert_rate 71.4 Provinsi Sulawesi Tenggara 2018-05-21/day",
				"birth_cert_rate 31.6 Provinsi Sulawesi Tenggara 2013-12-31/year",
				"child_population 812400 Provinsi Sulawesi Tenggara 2013-12-31/year",
			},
		},
		{
			"a year of the whole alone", "2018-05-21",
			[]string{"KENDARI - Saat ini anak yang memiliki akta kelahiran di Sulawesi Tenggara 612.310 dari 812.400 anak pada 2017."},
			[]string{
				"birth_cert_issued 612310 Provinsi Sulawesi Tenggara 2018-05-21/day",
				"child_population 812400 Provinsi Sulawesi Tenggara 2017-12-31/year",
			},
		},
		{
			"a level of a month that is over, and the present later", "2018-05-21",
			[]string{
				"KENDARI - Di Sulawesi Tenggara 210.400 warga belum merekam KTP-el, kata kepala dinas, Senin (21/5/2018).",
				"Maret 2018 lalu warga Sulawesi Tenggara yang belum merekam KTP-el 180.300 orang.",
				"Paling banyak di Kabupaten Konawe. \"Sekitar 21.700 orang yang belum merekam KTP-el,\" katanya.",
			},
			[]string{
				"ktp_el_unrecorded 210400 Provinsi Sulawesi Tenggara 2018-05-21/day",
				"ktp_el_unrecorded 180300 Provinsi Sulawesi Tenggara 2018-03-31/month",
				"ktp_el_unrecorded 21700 Kabupaten Konawe 2018-05-21/day",
			},
		},
		{
			"an older year of one document, and another document", "2023-11-20",
			[]string{"BASO - Cakupan KIA di Kabupaten Agam sudah melewati target nasional 50 persen, yakni 61,4 persen atau 92.118 anak dari 150.029 anak. Tahun 2022 cakupannya 54,2 persen. Akta kelahiran 98,12 persen."},
			[]string{
				"kia_target_rate 50 Kabupaten Agam 2023-11-20/day", "kia_rate 61.4 Kabupaten Agam 2023-11-20/day", "kia_issued 92118 Kabupaten Agam 2023-11-20/day",
				"child_population 150029 Kabupaten Agam 2023-11-20/day", "kia_rate 54.2 Kabupaten Agam 2022-12-31/year", "birth_cert_rate 98.12 Kabupaten Agam 2023-11-20/day",
			},
		},
		{
			"the half-year before", "2025-03-18",
			[]string{"SIBOLGA - Penduduk Kota Sibolga semester II 2024 sebanyak 95.118 jiwa, bertambah 504 jiwa dari semester sebelumnya 94.614 jiwa."},
			[]string{"population 95118 Kota Sibolga 2024-12-31/month", "population 94614 Kota Sibolga 2024-06-30/month"},
		},
		{
			"a month that something is set against, and a deadline", "2017-11-08",
			[]string{
				"PASER - Di Kabupaten Paser masih 9.086 jiwa belum merekam KTP-el. Jumlah itu turun dibanding Juli yang masih 14.220 jiwa.",
				"Baru 160.220 orang yang memegang KTP-el. Sisa 18.898 jiwa yang belum memegang diupayakan rampung akhir Desember.",
			},
			[]string{
				"ktp_el_unrecorded 9086 Kabupaten Paser 2017-11-08/day", "ktp_el_unrecorded 14220 Kabupaten Paser 2017-07-31/month",
				"ktp_el_held 160220 Kabupaten Paser 2017-11-08/day",
			},
		},
		{
			"a month behind a name, and a year between target and share", "2018-02-10",
			[]string{
				"LIRUNG - Disdukcapil Kabupaten Kepulauan Talaud Desember lalu menerima 2.000 keping blangko.",
				"Tahun lalu cakupan akta kelahiran 89,4 persen, target 2018 90 persen.",
			},
			[]string{
				"blangko_received 2000 Kabupaten Kepulauan Talaud 2017-12-31/month", "birth_cert_rate 89.4 Kabupaten Kepulauan Talaud 2017-12-31/year",
				"birth_cert_target_rate 90 Kabupaten Kepulauan Talaud 2018-12-31/year",
			},
		},
		{
			"a month that is over, told first and gone on about", "2024-02-06",
			[]string{
				"GORONTALO - Pada Desember 2023 lalu wajib KTP di Kota Gorontalo 148.300 jiwa.",
				"Yang sudah merekam KTP-el 147.012 orang.",
			},
			[]string{"wajib_ktp 148300 Kota Gorontalo 2023-12-31/month", "ktp_el_recorded 147012 Kota Gorontalo 2023-12-31/month"},
		},
		{
			"a month that is over, of which the parts are told", "2018-07-18",
			[]string{
				"MAJENE - Pada April lalu 12.223 penduduk Kabupaten Majene belum merekam KTP-el.",
				"Dari jumlah itu, yang terbanyak di Kecamatan Malunda dengan 4.161 penduduk.",
			},
			[]string{"ktp_el_unrecorded 12223 Kabupaten Majene 2018-04-30/month", "ktp_el_unrecorded 4161 Kecamatan Malunda 2018-04-30/month"},
		},
		{
			"details of the later of two dates", "2017-03-02",
			[]string{
				"PADANG - Dari 640.100 jiwa penduduk Kota Padang per 31 Desember 2016, sebanyak 430.900 jiwa sudah perekaman KTP-el hingga bulan Februari 2017 ini.",
				"\"Rinciannya, 401.200 orang sudah memiliki KTP-el,\" kata kepala dinas.",
			},
			[]string{
				"population 640100 Kota Padang 2016-12-31/day", "ktp_el_recorded 430900 Kota Padang 2017-02-28/month",
				"ktp_el_held 401200 Kota Padang 2017-02-28/month",
			},
		},
		{
			"a whole dated behind its part", "2019-03-14",
			[]string{"BIMA - Warga Kabupaten Bima yang belum rekam e-KTP sebanyak 21.632 orang dari wajib KTP sebanyak 351.452 per 28 Februari 2019.", "Layanan buka Sabtu-Minggu."},
			[]string{"ktp_el_unrecorded 21632 Kabupaten Bima 2019-02-28/day", "wajib_ktp 351452 Kabupaten Bima 2019-02-28/day"},
		},
		{
			"a whole in front of its dated part", "2013-10-10",
			[]string{"JAMBI - Dari 3.269.885 jiwa, sampai dengan 2 Oktober 2013 di Provinsi Jambi ada 2.410.382 orang yang wajib KTP, kata gubernur, Selasa (8/10/2013)."},
			[]string{"population 3.269885e+06 Provinsi Jambi 2013-10-02/day", "wajib_ktp 2.410382e+06 Provinsi Jambi 2013-10-02/day"},
		},
		{
			"the year of a target, and what is still left", "2026-01-21",
			[]string{"PALU - Target nasional perekaman KTP-el sebesar 99,4 persen pada 2025 sudah tercapai di Kota Palu, walau masih menyisakan 1.210 jiwa yang belum melakukan perekaman."},
			[]string{"ktp_el_recording_target_rate 99.4 Kota Palu 2025-12-31/year", "ktp_el_unrecorded 1210 Kota Palu 2026-01-21/day"},
		},
		{
			"a reason behind the end of a year", "2018-02-12",
			[]string{"PALU - Kepala dinas yakin KTP-el di Kota Palu beres tahun ini, sebab dinas telah menerima pasokan blangko KTP dari pemerintah pusat sebesar 20 ribu keping."},
			[]string{"blangko_received 20000 Kota Palu 2018-02-12/day"},
		},
		{
			"the reason of what was not there at the end of a year", "2019-01-15",
			[]string{
				"PALU - Sampai akhir Desember 2018 kemarin pemblokiran data di Kota Palu belum ada.",
				"Sebab, warga yang sudah perekaman KTP-el telah mencapai 98,4 persen.",
			},
			[]string{"ktp_el_recording_rate 98.4 Kota Palu 2019-01-15/day"},
		},
		{
			"a deadline that is over", "2019-01-10",
			[]string{
				"PALU - Jika sampai 31 Desember 2018 belum merekam KTP-el, data warga Kota Palu dinonaktifkan.",
				"Menurut dia, warga Kota Palu yang belum merekam KTP-el sesuai data terakhir 2.263 orang dari wajib KTP sebanyak 266.031 orang.",
			},
			[]string{"ktp_el_unrecorded 2263 Kota Palu 2019-01-10/day", "wajib_ktp 266031 Kota Palu 2019-01-10/day"},
		},
		{
			"the day of data that was announced", "2019-01-10",
			[]string{
				"PALU - Disdukcapil Kota Palu mencatat data perekaman KTP-el hingga 31 Desember 2018.",
				"Warga Kota Palu yang belum merekam KTP-el 2.263 orang dari wajib KTP sebanyak 266.031 orang.",
			},
			[]string{"ktp_el_unrecorded 2263 Kota Palu 2018-12-31/day", "wajib_ktp 266031 Kota Palu 2018-12-31/day"},
		},
		{
			"parts of a count of an earlier day", "2017-06-20",
			[]string{
				"Menurut data yang dibeberkan gubernur pada 2 Mei lalu, penduduk Provinsi Riau yang wajib KTP sebanyak 4.166.579 orang.",
				"Dari jumlah itu, yang sudah merekam KTP elektronik sebanyak 3.431.955 orang.",
			},
			[]string{"wajib_ktp 4.166579e+06 Provinsi Riau 2017-05-02/day", "ktp_el_recorded 3.431955e+06 Provinsi Riau 2017-05-02/day"},
		},
		{
			"what is left of a half-year's data, told by a speaker", "2018-03-20",
			[]string{
				"Data semester II tahun 2017 mencatat wajib KTP Kota Palu 270.120 jiwa, dan yang sudah terekam 266.117 jiwa.",
				"\"Kalau yang belum perekaman 4.003,\" ujar sekretaris dinas, Senin (19/3/2018).",
			},
			[]string{
				"wajib_ktp 270120 Kota Palu 2017-12-31/month", "ktp_el_recorded 266117 Kota Palu 2017-12-31/month",
				"ktp_el_unrecorded 4003 Kota Palu 2017-12-31/month",
			},
		},
		{
			"cards that came, and who tells of them", "",
			[]string{
				"MAROS - Pasokan blangko KTP-el dari pusat diterima Disdukcapil Kabupaten Maros, Rabu (12/4/2017).",
				"Permohonan blangko KTP-el mencapai 9.989 keping, ungkap kepala dinas.",
				"\"Tapi blangko KTP-el yang dikirim hanya 4.000 keping,\" ujarnya, Kamis (20/4/2017).",
			},
			[]string{"blangko_requested 9989 Kabupaten Maros 2017-04-20/day", "blangko_received 4000 Kabupaten Maros 2017-04-12/day"},
		},
		{
			"cards that came before the speaker's day, and people", "2022-03-11",
			[]string{
				"KENDARI - Disdukcapil Kota Kendari menerima kiriman blangko KTP-el, Selasa (8/3/2022).",
				"Warga yang belum merekam KTP-el 12.310 orang.",
				"\"Kami kejar,\" kata kepala dinas, Kamis (10/3/2022).",
			},
			[]string{"ktp_el_unrecorded 12310 Kota Kendari 2022-03-10/day"},
		},
		{
			"a notice that was forgotten", "",
			[]string{
				"PALU - Di Kota Palu 262.912 orang sudah merekam KTP-el pada tahun 2021.",
				"Copyright © 2018 Pos Celebes",
			},
			[]string{"ktp_el_recorded 262912 Kota Palu 2021-12-31/year"},
		},
		{
			"cards that lie there since they came", "2017-04-20",
			[]string{"MAROS - Kepala dinas menyebut 10 ribu keping blangko KTP-el itu diterima Disdukcapil Kabupaten Maros sejak Rabu (12/4) lalu."},
			[]string{"blangko_received 10000 Kabupaten Maros 2017-04-12/day"},
		},
		{
			"the present in words of the speaker, against the year of the lead", "",
			[]string{
				"PALU - Sepanjang tahun 2025 capaian tinggi dicatat Disdukcapil Kota Palu.",
				"Rasio perekaman KTP-el di Kota Palu mencapai 98,92 persen.",
				"\"Capaian perekaman KTP-el saat ini 98,92 persen,\" ujarnya, Rabu (7/1/2026).",
			},
			[]string{"ktp_el_recording_rate 98.92 Kota Palu 2026-01-07/day"},
		},
		{
			"a day without its year behind the data", "",
			[]string{
				"PALU - Kepala dinas menerima penghargaan di kantor gubernur (19/4).",
				"Sampai bulan Desember 2017 penduduk Kota Palu 372.113 jiwa.",
			},
			[]string{"population 372113 Kota Palu 2017-12-31/month"},
		},
		{
			"this month, printed elsewhere with its year", "",
			[]string{
				"MAROS - Disdukcapil Kabupaten Maros mengajukan 60.000 keping blangko KTP-el ke pusat.",
				"Blangko diharapkan tiba Januari ini, katanya. Layanan tersendat sejak Oktober 2016 sampai Januari 2017, dan sepi pada akhir 2016.",
			},
			[]string{"blangko_requested 60000 Kabupaten Maros 2017-01-31/month"},
		},
		{
			"no later than the notice of the page", "",
			[]string{
				"Di Kota Palu 262.912 orang sudah merekam KTP-el. Warga yang genap 17 tahun pada 2024 ikut memilih tahun 2024.",
				"COPYRIGHT © Pos Celebes 2023",
			},
			[]string{"ktp_el_recorded 262912 Kota Palu 2023-12-31/year"},
		},
		{
			"the count of a share told for a year, told with it again", "2016-01-22",
			[]string{
				"PALU - Kepemilikan akta kelahiran di Kota Palu selama tahun 2015 hanya 64,29 persen.",
				"\"Kami jemput bola,\" kata kepala dinas, Kamis (21/1/2016).",
				"Menurut data yang diperoleh, dari total anak 0-18 tahun 109.265 jiwa yang sudah punya akta kelahiran 70.246 atau 64,29 persen.",
			},
			[]string{"birth_cert_rate 64.29 Kota Palu 2015-12-31/year", "child_population 109265 Kota Palu 2015-12-31/year", "birth_cert_issued 70246 Kota Palu 2015-12-31/year"},
		},
		{
			"what a target spells out", "2023-03-30",
			[]string{
				"Agar target kinerja di akhir tahun 2023 tercapai, Disdukcapil Kota Palu diminta bekerja keras.",
				"Target itu yakni 99,4 persen perekaman KTP-el dan 50 persen kepemilikan KIA, kata kepala dinas, Rabu (29/3).",
			},
			[]string{"ktp_el_recording_target_rate 99.4 Kota Palu 2023-12-31/year", "kia_target_rate 50 Kota Palu 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}

// TestHeadlineYear reads figures under a headline of the year that is over.
func TestHeadlineYear(t *testing.T) {
	got := read(t, "", "Capaian Disdukcapil Kota Palu Sepanjang 2025",
		"PALU - \"Capaian perekaman KTP-el saat ini 98,92 persen. Masih ada 2.380 warga yang belum perekaman,\" ujar kepala dinas Kota Palu, Rabu (7/1/2026).",
		"Untuk akta kelahiran, Disdukcapil Kota Palu mencatat capaian 97,13 persen.")
	check(t, got, "ktp_el_recording_rate 98.92 Kota Palu 2026-01-07/day", "ktp_el_unrecorded 2380 Kota Palu 2026-01-07/day",
		"birth_cert_rate 97.13 Kota Palu 2025-12-31/year")
}
