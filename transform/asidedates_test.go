package transform_test

import "testing"

// TestDatesSetBeside reads what is told behind levels of another region, or of
// another time, that the article sets beside its own.
func TestDatesSetBeside(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"an older level, then the parts of the present one", "2025-08-15",
			[]string{
				"ENREKANG - Sudah 41.782 warga Kabupaten Enrekang mengaktifkan IKD, kata kepala dinas, Kamis (14/8).",
				"Akhir tahun lalu IKD baru diaktifkan 31.200 warga. Di Kecamatan Alla kini 6.215 orang.",
				"IKD terbanyak diaktifkan di Kecamatan Anggeraja, 4.380 orang.",
			},
			[]string{
				"ikd_activated 41782 Kabupaten Enrekang 2025-08-14/day", "ikd_activated 31200 Kabupaten Enrekang 2024-12-31/year",
				"ikd_activated 6215 Kecamatan Alla 2025-08-14/day", "ikd_activated 4380 Kecamatan Anggeraja 2025-08-14/day",
			},
		},
		{
			"the two sexes of the half-year's data, then those obliged", "2025-03-15",
			[]string{"ENREKANG - Kinerja Disdukcapil selama tahun 2024 dievaluasi. Penduduk Kabupaten Enrekang 231.412 jiwa.", "Menurut Data Konsolidasi Bersih semester I 2024, laki-laki di Enrekang 116.300 jiwa dan perempuan 115.112 jiwa. Wajib KTP sendiri 164.280 jiwa."},
			[]string{"population 231412 Kabupaten Enrekang 2024-12-31/year", "population 116300 Kabupaten Enrekang 2024-06-30/month ?", "population 115112 Kabupaten Enrekang 2024-06-30/month ?", "wajib_ktp 164280 Kabupaten Enrekang 2024-06-30/month"},
		},
		{
			"the month before, by when it was fewer", "2024-05-30",
			[]string{"BAJAWA - Perekaman KTP elektronik di Ngada sudah 98,1 persen. Di bulan April masih 97,4 persen. Yang belum merekam 1.838 orang."},
			[]string{"ktp_el_recording_rate 98.1 Kabupaten Ngada 2024-05-30/day", "ktp_el_recording_rate 97.4 Kabupaten Ngada 2024-04-30/month", "ktp_el_unrecorded 1838 Kabupaten Ngada 2024-05-30/day"},
		},
		{
			"a count passed, then that of a month before", "2024-05-30",
			[]string{
				"BAJAWA - Aktivasi IKD di Ngada tembus 10.016 orang hingga 26 Mei 2024. Pada akhir bulan lalu jumlahnya 9.204 orang.",
				"Dari jumlah wajib KTP 96.714 orang, capaian itu baru 10,36 persen, kata kepala dinas, Kamis (30/5).",
			},
			[]string{
				"ikd_activated 10016 Kabupaten Ngada 2024-05-26/day", "ikd_activated 9204 Kabupaten Ngada 2024-04-30/month",
				"wajib_ktp 96714 Kabupaten Ngada 2024-05-30/day", "ikd_activation_rate 10.36 Kabupaten Ngada 2024-05-26/day",
			},
		},
		{
			"a change since a month, then those obliged", "2024-04-24",
			[]string{
				"BAJAWA - Sebanyak 88.140 warga Ngada sudah merekam KTP elektronik sampai triwulan I 2024. Angka itu bertambah 1.310 orang dari posisi Desember 2023.",
				"Kepala dinas mengatakan, wajib KTP sebanyak 104.220 orang sehingga masih 16.080 orang yang belum merekam.",
			},
			[]string{"ktp_el_recorded 88140 Kabupaten Ngada 2024-03-31/month", "wajib_ktp 104220 Kabupaten Ngada 2024-03-31/month", "ktp_el_unrecorded 16080 Kabupaten Ngada 2024-03-31/month"},
		},
		{
			"a change since a month, then another document", "2024-04-24",
			[]string{"BAJAWA - Pengguna IKD di Ngada 4.120 orang, naik 1.420 orang dari akhir Desember 2023. Kepemilikan KIA di Ngada 31,2 persen."},
			[]string{"ikd_activated 4120 Kabupaten Ngada 2024-04-24/day", "ikd_new_activations 1420 Kabupaten Ngada 2024-04-24/day", "kia_rate 31.2 Kabupaten Ngada 2024-04-24/day"},
		},
		{
			"a level of the province, then those of the regency", "2024-10-03",
			[]string{
				"LEMBATA - Perekaman KTP-el di Kabupaten Lembata 88,3 persen, kata kepala dinas, Rabu (2/10/2024).",
				"Perekaman KTP-el se-NTT pada semester I 2024 sudah 95,31 persen.",
				"Yang belum merekam 11.418 orang.",
			},
			[]string{
				"ktp_el_recording_rate 88.3 Kabupaten Lembata 2024-10-02/day", "ktp_el_recording_rate 95.31 Provinsi Nusa Tenggara Timur 2024-06-30/month",
				"ktp_el_unrecorded 11418 Kabupaten Lembata 2024-10-02/day",
			},
		},
		{
			"a share of the nation, behind a count of the regency", "2024-04-18",
			[]string{"LEMBATA - Per Maret 2024 baru 3.420 warga Kabupaten Lembata mengaktifkan IKD.", "Secara nasional per akhir 2023 aktivasi IKD baru 4,2 persen. Lembata sendiri 3,6 persen."},
			[]string{"ikd_activated 3420 Kabupaten Lembata 2024-03-31/month", "ikd_activation_rate 4.2 Indonesia 2023-12-31/year", "ikd_activation_rate 3.6 Kabupaten Lembata 2024-03-31/month"},
		},
		{
			"the day on which cards came", "2024-07-11",
			[]string{"LEMBATA - Disdukcapil Lembata menerima 4.000 keping blangko KTP-el pada Senin (8/7) lalu.", "Saat ini stok tersisa 3.780 keping."},
			[]string{"blangko_received 4000 Kabupaten Lembata 2024-07-08/day", "blangko_stock 3780 Kabupaten Lembata 2024-07-11/day"},
		},
		{
			"a count, its share and its whole, with one date behind them", "2023-08-02",
			[]string{"ENDE - Aktivasi IKD di Kabupaten Ende baru 912 orang atau 0,5 persen dari 195.130 wajib KTP sampai akhir Juli 2023."},
			[]string{"ikd_activated 912 Kabupaten Ende 2023-07-31/month", "ikd_activation_rate 0.5 Kabupaten Ende 2023-07-31/month", "wajib_ktp 195130 Kabupaten Ende 2023-07-31/month"},
		},
		{
			"a count and its share of now, of those of a half-year", "2023-08-02",
			[]string{"ENDE - Hingga kini baru 912 orang atau 0,5 persen dari 195.130 wajib KTP di Kabupaten Ende pada semester I 2023 mengaktifkan IKD."},
			[]string{"ikd_activated 912 Kabupaten Ende 2023-08-02/day", "ikd_activation_rate 0.5 Kabupaten Ende 2023-08-02/day", "wajib_ktp 195130 Kabupaten Ende 2023-06-30/month"},
		},
		{
			"a target in two forms, with one year behind them", "2023-08-02",
			[]string{"ENDE - Kabupaten Ende ditarget mengaktifkan 48.782 IKD, setara 25 persen wajib KTP, pada tahun 2024.", "Baru 912 warga yang sudah, kata kepala dinas, Rabu (2/8)."},
			[]string{"ikd_target 48782 Kabupaten Ende 2024-12-31/year", "ikd_target_rate 25 Kabupaten Ende 2024-12-31/year", "ikd_activated 912 Kabupaten Ende 2023-08-02/day"},
		},
		{
			"a target in two forms, and what its year has brought so far", "2023-08-02",
			[]string{"ENDE - Target Kabupaten Ende 48.782 IKD atau 25 persen, sedangkan pada 2023 baru diaktifkan 912 warga."},
			[]string{"ikd_target 48782 Kabupaten Ende 2023-08-02/day", "ikd_target_rate 25 Kabupaten Ende 2023-08-02/day", "ikd_activated 912 Kabupaten Ende 2023-08-02/day"},
		},
		{
			"the end of the year told before", "2024-01-08",
			[]string{"ENDE - Pada 2023 IKD di Kabupaten Ende diaktifkan 3.107 orang. Pencapaian akhir tahun itu 6,4 persen dari sasaran kabupaten sebanyak 48.782 orang. Sasaran 2024 sebesar 30 persen."},
			[]string{"ikd_activated 3107 Kabupaten Ende 2023-12-31/year", "ikd_activation_rate 6.4 Kabupaten Ende 2023-12-31/year", "ikd_target 48782 Kabupaten Ende 2023-12-31/year", "ikd_target_rate 30 Kabupaten Ende 2024-12-31/year"},
		},
		{
			"the parts of a year's target", "2025-10-08",
			[]string{"ENDE - Target IKD Kabupaten Ende tahun 2025 sebanyak 44.310 jiwa. Kecamatan Nangapanda mendapat target terbesar, 7.200 jiwa."},
			[]string{"ikd_target 44310 Kabupaten Ende 2025-12-31/year", "ikd_target 7200 Kecamatan Nangapanda 2025-12-31/year"},
		},
		{
			"documents counted behind those that a year brought", "2025-01-30",
			[]string{"ENDE - Disdukcapil Kabupaten Ende menerbitkan 1.412 akta kematian sepanjang 2024, naik dari 1.190 pada 2023. Akta kelahiran 4.873 lembar dan KIA 6.204 keping."},
			[]string{"birth_cert_issued 4873 Kabupaten Ende 2024-12-31/year", "kia_issued 6204 Kabupaten Ende 2024-12-31/year"},
		},
		{
			"what is left behind a level of then and one of now", "2026-02-11",
			[]string{"ENDE - Pada Januari 2025 di Kabupaten Ende tercatat 16.432 pengguna IKD, kini sudah 41.220 pengguna. Masih diperlukan 14.120 pengguna lagi."},
			[]string{"ikd_activated 16432 Kabupaten Ende 2025-01-31/month", "ikd_activated 41220 Kabupaten Ende 2026-02-11/day", "ikd_remaining 14120 Kabupaten Ende 2026-02-11/day"},
		},
		{
			"cards asked for, behind those used in a month", "2023-11-21",
			[]string{"ENDE - Selama Oktober di Kabupaten Ende terpakai 3.220 keping blangko KTP-el. Kepala dinas menyurati pusat meminta 10.000 keping tambahan, katanya, Selasa (21/11/2023)."},
			[]string{"blangko_requested 10000 Kabupaten Ende 2023-11-21/day"},
		},
		{
			"what is meant for a half-year and a quarter yet to end", "2023-10-25",
			[]string{"ENDE - Target IKD Kabupaten Ende untuk semester II sebanyak 10.000 jiwa.", "Diusulkan pula 8.000 keping blangko KTP-el untuk triwulan IV."},
			[]string{"ikd_target 10000 Kabupaten Ende 2023-12-31/month", "blangko_requested 8000 Kabupaten Ende 2023-10-25/day"},
		},
		{
			"what was reached, behind what must still be within a time", "2023-10-25",
			[]string{"ENDE - Kabupaten Ende harus mengaktifkan 27.813 IKD lagi dalam dua bulan. Target 33.120 jiwa, tercapai 5.307 jiwa."},
			[]string{"ikd_remaining 27813 Kabupaten Ende 2023-10-25/day", "ikd_target 33120 Kabupaten Ende 2023-10-25/day", "ikd_activated 5307 Kabupaten Ende 2023-10-25/day"},
		},
		{
			"cards granted, and cards granted but awaited", "2023-10-25",
			[]string{"ENDE - Pengajuan 4.000 keping blangko Kabupaten Ende sudah disetujui pusat.", "Pengajuan 3.000 keping sudah disetujui, tinggal menunggu kiriman."},
			[]string{"blangko_requested 4000 Kabupaten Ende 2023-10-25/day", "blangko_received 4000 Kabupaten Ende 2023-10-25/day", "blangko_requested 3000 Kabupaten Ende 2023-10-25/day"},
		},
		{
			"the beginning of the running year", "2024-07-10",
			[]string{"ENDE - Awal tahun ini pengguna IKD Kabupaten Ende 11.594 orang. Per 8 Juli sudah 13.904 orang."},
			[]string{"ikd_activated 11594 Kabupaten Ende 2024-01-31/month", "ikd_activated 13904 Kabupaten Ende 2024-07-08/day"},
		},
		{
			"up to the end of the year, told in January", "2024-01-10",
			[]string{"ENDE - Hingga tutup tahun, pengguna IKD Kabupaten Ende 11.594 orang. Hingga akhir tahun nanti ditargetkan 30 persen."},
			[]string{"ikd_activated 11594 Kabupaten Ende 2023-12-31/year", "ikd_target_rate 30 Kabupaten Ende 2024-12-31/year"},
		},
		{
			"the month of some of those counted, then their whole", "2024-12-03",
			[]string{"BUNTOK - Disdukcapil Barito Selatan sudah menerbitkan 21.640 KIA, 812 di antaranya bulan November. Anak usia 0-17 tahun di Barito Selatan 38.116 jiwa."},
			[]string{"kia_issued 21640 Kabupaten Barito Selatan 2024-12-03/day", "kia_issued 812 Kabupaten Barito Selatan 2024-11-30/month", "child_population 38116 Kabupaten Barito Selatan 2024-12-03/day"},
		},
		{
			"the same stretch of the year before", "2023-07-13",
			[]string{
				"WAMENA - Terhitung Januari sampai akhir Juni 2023 Disdukcapil Kabupaten Jayawijaya mencetak 11.263 keping KTP-el.",
				"\"Kebanyakan karena rusak,\" kata kepala dinas, Rabu (12/7/2023). Pada periode yang sama tahun lalu dicetak 8.954 keping.",
			},
			[]string{"ktp_el_printed 11263 Kabupaten Jayawijaya 2023-06-30/month", "ktp_el_printed 8954 Kabupaten Jayawijaya 2022-06-30/month"},
		},
		{
			"figures of the data named below them", "2020-10-20",
			[]string{
				"LUWUK - Di Kabupaten Banggai 40.826 warga belum merekam KTP-el.",
				"Wajib KTP 268.568 jiwa. Yang sudah merekam 227.742 jiwa. Jumlah penduduknya 379.599 jiwa.",
				"\"Dasar angka di atas data konsolidasi bersih semester I 2020,\" jelasnya, Selasa (20/10/2020).",
			},
			[]string{
				"ktp_el_unrecorded 40826 Kabupaten Banggai 2020-06-30/month", "wajib_ktp 268568 Kabupaten Banggai 2020-06-30/month",
				"ktp_el_recorded 227742 Kabupaten Banggai 2020-06-30/month", "population 379599 Kabupaten Banggai 2020-06-30/month",
			},
		},
		{
			"the parts of data told behind another voice", "2025-02-25",
			[]string{
				"MANOKWARI - Data kependudukan bersih semester II 2024 menyebut penduduk Papua Barat sebanyak 578.703 jiwa.",
				"\"Berbeda dengan angka BPS,\" kata kepala dinas, Senin (24/2/2025).",
				"Dari jumlah se-Papua Barat itu, penduduk yang wajib KTP 390.112 jiwa. Sebanyak 331.205 jiwa sudah merekam (84,9%).",
			},
			[]string{
				"population 578703 Provinsi Papua Barat 2024-12-31/month", "wajib_ktp 390112 Provinsi Papua Barat 2024-12-31/month",
				"ktp_el_recorded 331205 Provinsi Papua Barat 2024-12-31/month", "ktp_el_recording_rate 84.9 Provinsi Papua Barat 2024-12-31/month",
			},
		},
		{
			"the data named again, behind a speaker's day", "2026-01-21",
			[]string{
				"ASMAT - Hasil Data Konsolidasi Bersih (DKB) semester II tahun 2025 menunjukkan penduduk Kabupaten Asmat 113.940 jiwa, sedangkan pada semester yang sama tahun 2024 masih 111.168 jiwa.",
				"Demikian dikatakan kepala dinas, Selasa (20/1/2026).",
				"Untuk wajib KTP, lanjut dia, DKB mencatat 74.206 jiwa. Sebanyak 51.845 jiwa di antaranya sudah rekam, atau 69,87 persen.",
				"\"Stok blangko di kantor 5.100 keping,\" ucapnya.",
			},
			[]string{
				"population 113940 Kabupaten Asmat 2025-12-31/month", "population 111168 Kabupaten Asmat 2024-12-31/month",
				"wajib_ktp 74206 Kabupaten Asmat 2025-12-31/month", "ktp_el_recorded 51845 Kabupaten Asmat 2025-12-31/month",
				"ktp_el_recording_rate 69.87 Kabupaten Asmat 2025-12-31/month", "blangko_stock 5100 Kabupaten Asmat 2026-01-20/day",
			},
		},
		{
			"a list of the same date as the data before", "2026-02-12",
			[]string{
				"POSO - Disampaikan kepala dinas, Rabu (11/02/2026), s.d. 31 Januari 2026 penduduk Kabupaten Poso yang sudah aktivasi IKD 41.376 jiwa. Akhir 2024 masih 27.102.",
				"Selain IKD, disampaikan pula indikator lain per tanggal yang sama yaitu :",
				"a. Kepemilikan KIA 83,1 %",
				"b. Cakupan akta kelahiran 99,02 %",
			},
			[]string{
				"ikd_activated 41376 Kabupaten Poso 2026-01-31/day", "ikd_activated 27102 Kabupaten Poso 2024-12-31/year",
				"kia_rate 83.1 Kabupaten Poso 2026-01-31/day", "birth_cert_rate 99.02 Kabupaten Poso 2026-01-31/day",
			},
		},
		{
			"what came in over a year, behind the level before it", "2024-12-09",
			[]string{
				"AMPANA - Sebanyak 41.307 warga Kabupaten Tojo Una-Una mengaktifkan IKD hingga 30 November 2024.",
				"Padahal pada Desember 2023 warga yang memiliki IKD baru sekitar 26 ribu orang sehingga sepanjang 2024 penambahannya lebih dari 15 ribu.",
			},
			[]string{
				"ikd_activated 41307 Kabupaten Tojo Una Una 2024-11-30/day", "ikd_activated 26000 Kabupaten Tojo Una Una 2023-12-31/month",
				"ikd_new_activations 15000 Kabupaten Tojo Una Una 2024-12-31/year",
			},
		},
		{
			"the month in which cards came, at the end of the sentence", "2022-10-20",
			[]string{"TUAL - \"Terakhir kami terima dari pusat 2.000 keping blangko, akhir September. Cepat sekali habisnya,\" kata Kepala Disdukcapil Kota Tual, Rabu 19 Oktober 2022."},
			[]string{"blangko_received 2000 Kota Tual 2022-09-30/month"},
		},
		{
			"what is left of dated data, told in a quotation", "2025-02-25",
			[]string{
				"SENTANI - Menurut DKB Semester II Tahun 2024 penduduk Kabupaten Jayapura 191.884 jiwa. Hal itu disampaikan kepala dinas, Selasa, 25 Februari 2025.",
				"Sementara penduduk wajib KTP pada DKB yang sama berjumlah 129.902 jiwa. Yang sudah melakukan perekaman KTP-el 122.815 jiwa, atau 94,54 persen.",
				"\"Sisanya sebanyak 7.087 jiwa, umumnya pelajar,\" jelasnya.",
			},
			[]string{
				"population 191884 Kabupaten Jayapura 2024-12-31/month", "wajib_ktp 129902 Kabupaten Jayapura 2024-12-31/month",
				"ktp_el_recorded 122815 Kabupaten Jayapura 2024-12-31/month", "ktp_el_recording_rate 94.54 Kabupaten Jayapura 2024-12-31/month",
				"ktp_el_unrecorded 7087 Kabupaten Jayapura 2024-12-31/month",
			},
		},
		{
			"the date of figures of old data, then the present", "2025-01-20",
			[]string{
				"MAMUJU - Kepala Disdukcapil Kabupaten Mamuju, Senin (20/1/2025), menyebut warga yang belum merekam KTP-el 21.708 jiwa.",
				"Seorang anggota dewan memegang angka warga belum merekam KTP-el 30 ribu lebih. Menurut kepala dinas, itu data Januari 2024.",
				"Di Mamuju, baru 3.960 warga mengaktifkan IKD.",
			},
			[]string{
				"ktp_el_unrecorded 21708 Kabupaten Mamuju 2025-01-20/day", "ktp_el_unrecorded 30000 Kabupaten Mamuju 2024-01-31/month",
				"ikd_activated 3960 Kabupaten Mamuju 2025-01-20/day",
			},
		},
		{
			"an older half-year with its day, told for comparison", "2023-09-01",
			[]string{
				"MAUMERE - Jumlah penduduk Kabupaten Sikka pada semester I 2023 atau per 30 Juni 2023 sebanyak 341.120 jiwa.",
				"Data semester II 30 Desember tahun 2022, kata dia, penduduk Sikka masih 338.906 jiwa.",
				"Paling banyak penduduknya Kecamatan Alok di Kabupaten Sikka, yakni 36.102 jiwa.",
			},
			[]string{
				"population 341120 Kabupaten Sikka 2023-06-30/day", "population 338906 Kabupaten Sikka 2022-12-30/day",
				"population 36102 Kecamatan Alok 2023-06-30/day",
			},
		},
		{
			"people told again against what went wrong the year before", "2021-07-30",
			[]string{
				"SUNGAILIAT - Anak yang punya KIA baru 21 persen, sementara jumlah anak di bawah 17 tahun di Kabupaten Bangka sekitar 98.000 orang, kata kepala dinas, Jumat (30/7/2021).",
				"Tahun lalu printernya rusak, padahal anak di bawah 17 tahun di Bangka kisaran 98.000.",
			},
			[]string{"kia_rate 21 Kabupaten Bangka 2021-07-30/day", "child_population 98000 Kabupaten Bangka 2021-07-30/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}

// TestCaptionAbove keeps the date of the nation's data for the region whose count a picture's
// caption told ahead.
func TestCaptionAbove(t *testing.T) {
	check(t, read(t, "2024-11-07", "Rekam KTP-el di Kota Kendari", "Foto: Warga Kota Kendari yang belum direkam KTP-el tinggal 5.408 jiwa.", "Data per Oktober 2024 menunjukkan, penduduk yang belum direkam KTP-el di seluruh Indonesia ada 5.214.870 jiwa.", "Untuk Kota Kendari, yang belum direkam tinggal 5.408 jiwa."),
		"ktp_el_unrecorded 5.21487e+06 Indonesia 2024-10-31/month", "ktp_el_unrecorded 5408 Kota Kendari 2024-10-31/month")
}
