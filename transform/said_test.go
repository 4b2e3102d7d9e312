package transform_test

import "testing"

// TestDatesSaid reads figures whose date stands elsewhere: behind them, in
// another paragraph, in words that count from a date told before.
func TestDatesSaid(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"dated behind, by a year told from now", "2018-02-05",
			[]string{
				"PALU - Di Kota Palu 12.417 warga belum melakukan perekaman KTP-el.",
				`"Jumlah itu menurut rekap Disdukcapil Kota Palu per akhir tahun lalu," katanya, Senin (5/2/2018).`,
			},
			[]string{"ktp_el_unrecorded 12417 Kota Palu 2017-12-31/year"},
		},
		{
			"counted for a time, behind a comma", "2020-07-29",
			[]string{"PALU - Di Kota Palu 644 anak tercatat memiliki KIA, dihitung dari bulan Januari hingga 17 Juli."},
			[]string{"kia_issued 644 Kota Palu 2020-07-17/day"},
		},
		{
			"data of a month, behind a comma", "2020-07-29",
			[]string{"PALU - Di Kota Palu 9.118 warga belum melakukan perekaman KTP-el, data akhir Juni."},
			[]string{"ktp_el_unrecorded 9118 Kota Palu 2020-06-30/month"},
		},
		{
			"what went on in a time, behind a comma", "2020-07-29",
			[]string{"PALU - Di Kota Palu 9.118 warga belum melakukan perekaman KTP-el, layanan keliling berjalan dari Januari hingga Juni."},
			[]string{"ktp_el_unrecorded 9118 Kota Palu 2020-07-29/day"},
		},
		{
			"a weekday inside a quotation", "2022-10-20",
			[]string{
				"PALU - Blangko KTP-el di Disdukcapil Kota Palu kini hanya tinggal 300 keping.",
				`"Kami pinjam 500 keping dari kota tetangga Jumat pekan lalu, karena stok nol," ujar kepala Disdukcapil Kota Palu, Rabu (19/10) kemarin.`,
			},
			[]string{"blangko_stock 300 Kota Palu 2022-10-19/day", "blangko_received 500 Kota Palu 2022-10-14/day"},
		},
		{
			"an older half-year told beside the data", "2025-02-13",
			[]string{
				"PALU - Menurut DKB semester II tahun 2024, penduduk Kota Palu 391.206 jiwa.",
				`"Semester dua tahun 2023 kita 387 ribu lebih, jadi bertambah empat ribuan," katanya, Kamis (13/2/2025).`,
				"Masih menurut DKB itu, penduduk paling banyak ada di Kecamatan Mantikulore, 78.421 jiwa.",
			},
			[]string{"population 391206 Kota Palu 2024-12-31/month", "population 387000 Kota Palu 2023-12-31/month", "population 78421 Kecamatan Mantikulore 2024-12-31/month"},
		},
		{
			"turned to another document", "2025-05-15",
			[]string{
				"PALU - Sampai 30 April 2025 warga Kota Palu yang mengaktifkan IKD 27.316 jiwa.",
				"Adapun perekaman KTP-el di Kota Palu sudah 99,4 persen.",
				"Ditanya soal KIA, ia menyebut 61.204 anak di Kota Palu sudah memilikinya.",
			},
			[]string{"ikd_activated 27316 Kota Palu 2025-04-30/day", "ktp_el_recording_rate 99.4 Kota Palu 2025-05-15/day", "kia_issued 61204 Kota Palu 2025-05-15/day"},
		},
		{
			"behind in the same quotation", "2023-11-04",
			[]string{
				`MANADO - "Penduduk Kota Manado 457.112 jiwa. Ini menurut data kependudukan per 17 Oktober 2023," ujar kepala Disdukcapil Manado, Jumat 3 November 2023.`,
			},
			[]string{"population 457112 Kota Manado 2023-10-17/day"},
		},
		{
			"people told by a speaker", "2025-05-14",
			[]string{
				"AMBON - Hingga April 2025 Kartu Identitas Anak (KIA) di Kota Ambon sudah dimiliki 61.204 anak.",
				"Jumlah anak yang wajib memiliki KIA, menurut Kepala Disdukcapil Ambon, 98.330 anak.",
				`"Sisanya kami kejar," katanya, Selasa (13/5/2025).`,
			},
			[]string{"kia_issued 61204 Kota Ambon 2025-04-30/month", "child_population 98330 Kota Ambon 2025-05-13/day"},
		},
		{
			"people of whom the data counts a part", "2025-05-14",
			[]string{
				"AMBON - Hingga April 2025 cakupan KIA di Kota Ambon 62,24 persen.",
				"Jumlah anak yang wajib memiliki KIA, menurut Kepala Disdukcapil Ambon, 98.330 anak. Dari jumlah itu, 61.204 anak telah memiliki KIA.",
				`"Sisanya kami kejar," katanya, Selasa (13/5/2025).`,
			},
			[]string{
				"kia_rate 62.24 Kota Ambon 2025-04-30/month", "child_population 98330 Kota Ambon 2025-04-30/month",
				"kia_issued 61204 Kota Ambon 2025-04-30/month",
			},
		},
		{
			"a caption of its own day", "2019-10-10",
			[]string{
				"Sampai 31 Agustus 2019 KIA sudah ada 40.118 kartu.",
				"KENDARI - Kartu Identitas Anak di Kota Kendari sudah dimiliki 41.022 anak, kata kepala Disdukcapil Kendari, Rabu (9/10/2019).",
			},
			[]string{"kia_issued 40118 Kota Kendari 2019-08-31/day", "kia_issued 41022 Kota Kendari 2019-10-09/day"},
		},
		{
			"a plan's target", "2022-09-16",
			[]string{
				`JAMBI - "Target kepemilikan KIA dalam RPJMD 2024 sebesar 45 persen," kata kepala Disdukcapil Kota Jambi, Kamis (15/9/2022).`,
			},
			[]string{"kia_target_rate 45 Kota Jambi 2024-12-31/year"},
		},
		{
			"a year before", "2026-01-14",
			[]string{
				"Disdukcapil Kota Bengkulu mencatat 12,40 persen wajib KTP telah aktivasi IKD per 31 Desember 2025. Setahun sebelumnya 7,08 persen.",
			},
			[]string{
				"ikd_activation_rate 12.4 Kota Bengkulu 2025-12-31/day", "ikd_activation_rate 7.08 Kota Bengkulu 2024-12-31/day",
			},
		},
		{
			"an increase between two levels", "2024-08-15",
			[]string{
				"KUPANG - Aktivasi IKD di Kota Kupang per 31 Juli 2024 sebanyak 21.300 warga.",
				"Pada akhir 2023, warga yang aktivasi IKD sebanyak 15.100 orang. Artinya dalam tujuh bulan bertambah 6.200 orang.",
			},
			[]string{
				"ikd_activated 21300 Kota Kupang 2024-07-31/day", "ikd_activated 15100 Kota Kupang 2023-12-31/year",
				"ikd_new_activations 6200 Kota Kupang 2024-07-31/day",
			},
		},
		{
			"a share dated on its own, the count beside it", "2024-01-09",
			[]string{
				"MAMUJU - Identitas Kependudukan Digital (IKD) baru diaktifkan 1,44 persen warga Kabupaten Mamuju, atau 4.120 jiwa.",
				`"Angka 1,44 persen itu data sampai akhir tahun 2023," kata kepala Disdukcapil Mamuju, Senin (8/1/2024).`,
			},
			[]string{"ikd_activation_rate 1.44 Kabupaten Mamuju 2023-12-31/year", "ikd_activated 4120 Kabupaten Mamuju 2023-12-31/year"},
		},
		{
			"blank cards beside people of another day", "2021-03-26",
			[]string{
				"SOLOK - Pada Oktober 2020 tercatat 7.457 warga Kota Solok belum merekam KTP-el.",
				"Blangko KTP elektronik masih tersedia 3.000 keping.",
			},
			[]string{"ktp_el_unrecorded 7457 Kota Solok 2020-10-31/month", "blangko_stock 3000 Kota Solok 2021-03-26/day"},
		},
		{
			"a week before, without a day", "2024-05-22",
			[]string{
				"PALU - Sebanyak 61.204 warga Kota Palu telah aktivasi IKD, kata kepala Disdukcapil Palu, Senin (20/5/2024).",
				"Dua pekan lalu jumlahnya masih 58.110 orang.",
			},
			[]string{"ikd_activated 61204 Kota Palu 2024-05-20/day", "ikd_activated 58110 Kota Palu 2024-05-20/day ?"},
		},
		{
			"the next month, in the next paragraph", "2025-03-21",
			[]string{
				"PALU - Pada Januari 2025 blangko yang diterima Kota Palu 6.000 keping, kata kepala dinas.",
				"Bulan berikutnya 4.000 keping.",
			},
			[]string{"blangko_received 6000 Kota Palu 2025-01-31/month", "blangko_received 4000 Kota Palu 2025-02-28/month"},
		},
		{
			"a weekday in the year of the notice", "",
			[]string{
				"PALU - Aktivasi IKD di Kota Palu mencapai 61.204 warga, kata kepala Disdukcapil Palu, Senin (26/1).",
				"COPYRIGHT © Pos Celebes 2026",
			},
			[]string{"ikd_activated 61204 Kota Palu 2026-01-26/day"},
		},
		{
			"set against an older count", "2025-02-20",
			[]string{
				"TERNATE - Data semester II 2024 mencatat penduduk Kota Ternate 209.214 jiwa.",
				"Bandingkan dengan semester II 2023, ketika penduduk Kota Ternate masih 206.020 jiwa.",
				"Wajib KTP tercatat 146.480 jiwa.",
			},
			[]string{
				"population 209214 Kota Ternate 2024-12-31/month", "population 206020 Kota Ternate 2023-12-31/month",
				"wajib_ktp 146480 Kota Ternate 2024-12-31/month",
			},
		},
		{
			"blank cards left behind those printed, and of a second visit", "",
			[]string{
				"MAKASSAR - Anggota dewan mengunjungi Disdukcapil Kabupaten Soppeng, Selasa (2/1/2018) dan Kabupaten Wajo, Kamis (25/1/2018).",
				"Di Kabupaten Soppeng KTP-el yang dicetak sampai dengan Desember 2017 sebanyak 48.610 keping, dan sisa blangko 13.869 keping.",
				"Blangko KTP-el di Kabupaten Wajo masih tersedia 24.000 keping.",
			},
			[]string{
				"ktp_el_printed 48610 Kabupaten Soppeng 2017-12-31/month", "blangko_stock 13869 Kabupaten Soppeng 2018-01-02/day",
				"blangko_stock 24000 Kabupaten Wajo 2018-01-25/day",
			},
		},
		{
			"the day on which blank cards came", "2020-01-22",
			[]string{
				"PAREPARE - Disdukcapil Kota Parepare memperoleh 12.500 keping blangko KTP-el.",
				"Blangko dari pusat itu baru datang pada hari Jumat 17 Januari 2020.",
				"Layanan dibuka setiap hari, kata kepala dinas, Rabu (22/1/2020).",
			},
			[]string{"blangko_received 12500 Kota Parepare 2020-01-17/day"},
		},
		{
			"the share of the count before, told by a speaker", "2025-05-22",
			[]string{
				"PALU - Per 30 April 2025 IKD di Kota Palu diaktifkan 14.417 warga.",
				`"Itu sekitar 5,6 persen dari wajib KTP kita," kata kepala Disdukcapil Palu, Rabu (21/5/2025).`,
			},
			[]string{"ikd_activated 14417 Kota Palu 2025-04-30/day", "ikd_activation_rate 5.6 Kota Palu 2025-04-30/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
