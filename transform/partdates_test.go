package transform_test

import "testing"

// TestDatesOfParts reads lists whose dates stand with the whole, with the month
// in front of each count, or with a later printing.
func TestDatesOfParts(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"kecamatan that add up to the year before", "2018-10-25",
			[]string{
				"KENDARI - Hingga September 2018 KIA di Kota Kendari dicetak 12.410 keping.",
				`"Yang tercetak tahun lalu 2.120 keping di seluruh kecamatan. Di Kecamatan Poasia 812, Baruga 703, dan Kambu 605," kata kepala Disdukcapil Kendari, Kamis (25/10).`,
			},
			[]string{
				"kia_issued 12410 Kota Kendari 2018-09-30/month", "kia_issued 2120 Kota Kendari 2017-12-31/year",
				"kia_issued 812 Kecamatan Poasia 2017-12-31/year", "kia_issued 703 Kecamatan Baruga 2017-12-31/year", "kia_issued 605 Kecamatan Kambu 2017-12-31/year",
			},
		},
		{
			"kecamatan that do not", "2018-10-25",
			[]string{
				"KENDARI - Hingga September 2018 KIA di Kota Kendari dicetak 12.410 keping.",
				`"Yang tercetak tahun lalu 2.500 keping. Kini di Kecamatan Poasia 800, Baruga 700, dan Kambu 600," kata kepala Disdukcapil Kendari, Kamis (25/10).`,
			},
			[]string{
				"kia_issued 12410 Kota Kendari 2018-09-30/month", "kia_issued 2500 Kota Kendari 2017-12-31/year",
				"kia_issued 800 Kecamatan Poasia 2018-10-25/day", "kia_issued 700 Kecamatan Baruga 2018-10-25/day", "kia_issued 600 Kecamatan Kambu 2018-10-25/day",
			},
		},
		{
			"months of a year, without a day of publication", "",
			[]string{
				"Program KIA di Kota Kendari ada sejak 2016.",
				"KENDARI - Di tahun 2021 KIA di Kota Kendari tercetak 2.211 keping, rinciannya bulan Januar 410 keping, Pebruari 380 keping, Maret 512 keping, April 290 keping, Mei 18 keping dan bulan Juni sampai tanggal 20 sebanyak 601 keping.",
			},
			[]string{
				"kia_issued 2211 Kota Kendari 2021-12-31/year", "kia_issued 410 Kota Kendari 2021-01-31/month", "kia_issued 380 Kota Kendari 2021-02-28/month",
				"kia_issued 512 Kota Kendari 2021-03-31/month", "kia_issued 290 Kota Kendari 2021-04-30/month", "kia_issued 18 Kota Kendari 2021-05-31/month",
				"kia_issued 601 Kota Kendari 2021-06-20/day",
			},
		},
		{
			"months of the year before the telling", "2021-06-18",
			[]string{
				"AMBON - KIA yang dicetak tahun 2020 di Kota Ambon sebanyak 9.120 keping: Januari 900, Februari 780, Juli 1.200, Agustus 1.100.",
				"Tahun 2021, Januari 340 keping, Februari 410 keping dan Maret 520 keping.",
			},
			[]string{
				"kia_issued 9120 Kota Ambon 2020-12-31/year", "kia_issued 900 Kota Ambon 2020-01-31/month", "kia_issued 780 Kota Ambon 2020-02-29/month",
				"kia_issued 1200 Kota Ambon 2020-07-31/month", "kia_issued 1100 Kota Ambon 2020-08-31/month", "kia_issued 340 Kota Ambon 2021-01-31/month",
				"kia_issued 410 Kota Ambon 2021-02-28/month", "kia_issued 520 Kota Ambon 2021-03-31/month",
			},
		},
		{
			"a month of now beside a year told for comparison", "2021-06-18",
			[]string{"AMBON - Dibanding tahun 2020, KIA yang dicetak di Kota Ambon pada Mei mencapai 1.410 keping."},
			[]string{"kia_issued 1410 Kota Ambon 2021-05-31/month"},
		},
		{
			"an order of magnitude told in full", "2023-03-11",
			[]string{"ENDE - Wajib KTP Kabupaten Ende 209.555 jiwa. Artinya, yang belum melakukan perekaman KTP-el tinggal belasan ribu jiwa. Tepatnya, 12.599 jiwa."},
			[]string{"wajib_ktp 209555 Kabupaten Ende 2023-03-11/day", "ktp_el_unrecorded 12599 Kabupaten Ende 2023-03-11/day"},
		},
		{
			"two years and their sum", "",
			[]string{
				"PALU - Pembuatan sekitar 20 ribuan kartu identitas anak (KIA) dilayani Disdukcapil Kota Palu hingga Januari 2023.",
				`"KIA 2022 jumlahnya 18.042, ditambah KIA 2023 hingga Januari sebanyak 5.720, jadi total 23.762 kartu," kata kepala dinas, Senin.`,
			},
			[]string{"kia_issued 18042 Kota Palu 2022-12-31/year", "kia_issued 5720 Kota Palu 2023-01-31/month", "kia_issued 23762 Kota Palu 2023-01-31/month"},
		},
		{
			"dated where it is told again", "2020-10-05",
			[]string{
				"PALOPO - Petugas optimistis bisa menuntaskan 2.418 warga Kota Palopo yang belum perekaman KTP-el.",
				"Menurut data semester I tahun 2020, penduduk Kota Palopo 184.614 jiwa. Yang wajib KTP 128.012, dan dari jumlah tersebut 2.418 belum rekam KTP elektronik.",
			},
			[]string{"ktp_el_unrecorded 2418 Kota Palopo 2020-06-30/month", "population 184614 Kota Palopo 2020-06-30/month", "wajib_ktp 128012 Kota Palopo 2020-06-30/month"},
		},
		{
			"a later year than the one told most", "",
			[]string{
				"Disdukcapil Kota Kupang menerbitkan 9.214 akta kelahiran sepanjang tahun 2019, naik dari tahun 2018.",
				"Sepanjang tahun 2018 akta kelahiran yang terbit 8.120.",
			},
			[]string{"birth_cert_issued 9214 Kota Kupang 2019-12-31/year", "birth_cert_issued 8120 Kota Kupang 2018-12-31/year"},
		},
		{
			"parts whose names are not known", "2019-07-09",
			[]string{
				"KUPANG - Hingga Juni 2019 KIA di Kota Kupang yang tercetak 12.410 keping.",
				"Di wilayah barat 2.800, di wilayah timur 2.700, dan di wilayah utara 2.500.",
			},
			[]string{"kia_issued 12410 Kota Kupang 2019-06-30/month", "kia_issued 2700 Kota Kupang 2019-06-30/month ?", "kia_issued 2500 Kota Kupang 2019-06-30/month ?"},
		},
		{
			"a month of the year before, told in January", "2026-01-20",
			[]string{
				"LABUHA - Sepanjang tahun 2025 Disdukcapil Kabupaten Halmahera Selatan mencetak 21.772 keping KTP-el, kata kepala dinas, Senin (19/1/2026).",
				"Pencetakan tertinggi terjadi pada Juli dengan 4.918 keping. Ditambah sisa 2024, stok blangko saat ini 1.130 keping.",
			},
			[]string{
				"ktp_el_printed 21772 Kabupaten Halmahera Selatan 2025-12-31/year", "ktp_el_printed 4918 Kabupaten Halmahera Selatan 2025-07-31/month",
				"blangko_stock 1130 Kabupaten Halmahera Selatan 2026-01-19/day",
			},
		},
		{
			"kecamatan of a dated whole, in one quotation", "2023-11-15",
			[]string{
				"MENGGALA - Kepala dinas mengatakan, per 31 Oktober 2023 wajib KTP di Kabupaten Tulang Bawang 310.120 jiwa. Dari jumlah itu yang sudah merekam 303.455 jiwa. \"Sisanya yang 6.665 itu yang sedang kami cari. Terbanyak di Kecamatan Banjar Agung, ada 1.204 orang, lalu Rawa Jitu Timur 873 orang,\" ujarnya, Selasa (14/11).",
			},
			[]string{
				"wajib_ktp 310120 Kabupaten Tulang Bawang 2023-10-31/day", "ktp_el_recorded 303455 Kabupaten Tulang Bawang 2023-10-31/day", "ktp_el_unrecorded 6665 Kabupaten Tulang Bawang 2023-10-31/day",
				"ktp_el_unrecorded 1204 Kecamatan Banjar Agung 2023-10-31/day", "ktp_el_unrecorded 873 Kecamatan Rawa Jitu Timur 2023-10-31/day",
			},
		},
		{
			"a day on which data was drawn, told behind it", "2022-06-22",
			[]string{
				"BINTUHAN - Pemilik KIA di Kabupaten Kaur baru 14.438 anak. \"Itu terdata pada tanggal 16 Juni,\" kata kepala dinas.",
				"Pemilik KIA di Kecamatan Nasal 1.453 anak.",
			},
			[]string{"kia_issued 14438 Kabupaten Kaur 2022-06-16/day", "kia_issued 1453 Kecamatan Nasal 2022-06-16/day"},
		},
		{
			"what is told apart, and on that day", "2023-06-20",
			[]string{
				"KALABAHI - Per 31 Mei 2023 warga Kabupaten Alor yang memakai IKD 3.204 orang.",
				"Per tanggal itu pula, di Kecamatan Kabola ada 311 orang yang memakai IKD.",
				"Berbeda dengan IKD, perekaman KTP-el hampir tuntas. Yang sudah merekam 141.902 orang, kata kepala dinas.",
				"Untuk KIA, yang sudah terbit 30.118 keping.",
			},
			[]string{
				"ikd_activated 3204 Kabupaten Alor 2023-05-31/day", "ikd_activated 311 Kecamatan Kabola 2023-05-31/day",
				"ktp_el_recorded 141902 Kabupaten Alor 2023-06-20/day", "kia_issued 30118 Kabupaten Alor 2023-06-20/day",
			},
		},
		{
			"counts behind the dated share that they come to", "2024-07-24",
			[]string{
				"Manokwari - Hingga 30 Juni 2024 perekaman KTP-el di Provinsi Papua Barat mencapai 92,38 persen.",
				"\"Wajib KTP kita ada 382.115 jiwa, dan yang sudah direkam 352.998 jiwa,\" kata kepala dinas, Selasa.",
			},
			[]string{
				"ktp_el_recording_rate 92.38 Provinsi Papua Barat 2024-06-30/day", "wajib_ktp 382115 Provinsi Papua Barat 2024-06-30/day", "ktp_el_recorded 352998 Provinsi Papua Barat 2024-06-30/day",
			},
		},
		{
			"a weekday on which an office is open", "2022-06-22",
			[]string{
				"BINTUHAN - Warga Kabupaten Kaur yang sudah merekam KTP-el 81.204 orang, kata kepala dinas.",
				"Loket di kantor camat dibuka pukul 08.00-14.30, termasuk hari Sabtu.",
			},
			[]string{"ktp_el_recorded 81204 Kabupaten Kaur 2022-06-22/day"},
		},
		{
			"regencies that make up a total dated where it is told again", "2024-08-29",
			[]string{
				"MAMUJU - Sebanyak 5.216 warga Provinsi Sulawesi Barat tercatat belum melakukan perekaman KTP-el.",
				"Kabupaten Majene menjadi daerah dengan jumlah terbanyak, yakni 2.310 orang. Setelah itu Mamasa 1.284 orang, Polewali Mandar 812 orang, Pasangkayu 602 orang, dan paling sedikit Mamuju Tengah 208 orang.",
				"\"Wajib KTP kita sampai 20 Agustus kemarin 932.118 jiwa, yang sudah rekam 926.902, sisanya ya 5.216 itu,\" ungkap kepala bidang, Kamis (29/8/2024).",
			},
			[]string{
				"ktp_el_unrecorded 5216 Provinsi Sulawesi Barat 2024-08-20/day", "ktp_el_unrecorded 2310 Kabupaten Majene 2024-08-20/day", "ktp_el_unrecorded 1284 Kabupaten Mamasa 2024-08-20/day",
				"ktp_el_unrecorded 812 Kabupaten Polewali Mandar 2024-08-20/day", "ktp_el_unrecorded 602 Kabupaten Pasangkayu 2024-08-20/day", "ktp_el_unrecorded 208 Kabupaten Mamuju Tengah 2024-08-20/day",
				"wajib_ktp 932118 Provinsi Sulawesi Barat 2024-08-20/day", "ktp_el_recorded 926902 Provinsi Sulawesi Barat 2024-08-20/day",
			},
		},
		{
			"that period, told by a speaker on another day", "2025-05-20",
			[]string{
				"SORONG - Sebanyak 19.672 penduduk wajib KTP di Kabupaten Sorong belum melakukan perekaman KTP-el hingga April 2025.",
				"Kepala bidang di Aimas, Selasa (20/5/2025), mengatakan jumlah wajib KTP pada periode tersebut 89.612 jiwa, sedangkan yang sudah merekam 69.940 jiwa.",
			},
			[]string{"ktp_el_unrecorded 19672 Kabupaten Sorong 2025-04-30/month", "wajib_ktp 89612 Kabupaten Sorong 2025-04-30/month", "ktp_el_recorded 69940 Kabupaten Sorong 2025-04-30/month"},
		},
		{
			"the kecamatan of the town that a regency is called after", "2022-06-22",
			[]string{"BANGKALAN - Pemilik KIA di Kabupaten Bangkalan 54.438 anak. Dilihat dari wilayahnya, yang sudah memiliki KIA di Bangkalan Kota ada 11.453, Kamal ada 2.947, Socah ada 3.021."},
			[]string{
				"kia_issued 54438 Kabupaten Bangkalan 2022-06-22/day", "kia_issued 11453 Kecamatan Bangkalan 2022-06-22/day", "kia_issued 2947 Kecamatan Kamal 2022-06-22/day", "kia_issued 3021 Kecamatan Socah 2022-06-22/day",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
