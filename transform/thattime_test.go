package transform_test

import "testing"

// TestThatTime dates what is told of a time named before, of the data named behind,
// and what a year in the headline does not hold for.
func TestThatTime(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{
			"at that time", "2024-02-02", "IKD Poso Jauh dari Target",
			[]string{
				"POSO - Hingga 31 Desember, warga Poso yang mengaktifkan IKD hanya 9.412 orang.",
				"\"Wajib KTP kita waktu itu 191.870 jiwa,\" kata kepala dinas, Jumat (2/2/2024).",
			},
			[]string{"ikd_activated 9412 Kabupaten Poso 2023-12-31/day", "wajib_ktp 191870 Kabupaten Poso 2023-12-31/day"},
		},
		{
			"the month of a year told with it, and months of their own", "2024-11-20", "Pencetakan KTP-el Majene",
			[]string{
				"MAJENE - Maret menjadi bulan tersibuk Disdukcapil Kabupaten Majene tahun ini. Sebulan itu saja 2.180 KTP-el dicetak.",
				"Bulan lain di bawahnya: Januari 1.204, Februari 1.377 dan April 1.610.",
			},
			[]string{"ktp_el_printed 2180 Kabupaten Majene 2024-03-31/month", "ktp_el_printed 1204 Kabupaten Majene 2024-01-31/month", "ktp_el_printed 1377 Kabupaten Majene 2024-02-29/month", "ktp_el_printed 1610 Kabupaten Majene 2024-04-30/month"},
		},
		{
			"months of their own behind cards of no time", "2024-11-20", "Pencetakan KTP-el Majene",
			[]string{"MAJENE - Disdukcapil Kabupaten Majene sudah mencetak 14.180 KTP-el. Januari 1.204, Februari 1.377 dan April 1.610."},
			[]string{"ktp_el_printed 14180 Kabupaten Majene 2024-11-20/day ?", "ktp_el_printed 1204 Kabupaten Majene 2024-01-31/month", "ktp_el_printed 1377 Kabupaten Majene 2024-02-29/month", "ktp_el_printed 1610 Kabupaten Majene 2024-04-30/month"},
		},
		{
			"a usual month", "2024-11-20", "Pencetakan KTP-el Majene",
			[]string{"MAJENE - Juli selalu ramai di Disdukcapil Kabupaten Majene. Sebulan 2.180 KTP-el dicetak."},
			nil,
		},
		{
			"data named behind an older level", "2023-05-09", "Penduduk Palopo Bertambah",
			[]string{
				"PALOPO - Penduduk Kota Palopo kini berjumlah 180.214 jiwa. Angka tersebut naik dibanding akhir 2021 yang tercatat 178.905 jiwa.",
				"Kabid PIAK menyampaikan data ini bersumber dari DKB semester II tahun 2022. Yang semester I 2023 baru akan dirilis Juli.",
				"Dari DKB yang sama diketahui wajib KTP 126.930 jiwa, sebutnya, Senin (8/5).",
			},
			[]string{"population 180214 Kota Palopo 2022-12-31/month", "population 178905 Kota Palopo 2021-12-31/year", "wajib_ktp 126930 Kota Palopo 2022-12-31/month"},
		},
		{
			"cards before the people of the data", "2023-03-02", "Tinta Habis di Majene",
			[]string{
				"MAJENE - \"Blangko ada 3.150 keping,\" kata Kepala Disdukcapil Kabupaten Majene, Kamis (2/3/2023).",
				"Wajib KTP sebanyak 127.112 orang. Yang sudah merekam 123.530 orang. Angka tersebut merupakan data hingga Januari 2023.",
			},
			[]string{"blangko_stock 3150 Kabupaten Majene 2023-03-02/day", "wajib_ktp 127112 Kabupaten Majene 2023-01-31/month", "ktp_el_recorded 123530 Kabupaten Majene 2023-01-31/month"},
		},
		{
			"a headline's year and what is in hand", "2025-02-18", "Sepanjang 2024, Disdukcapil Lahat Cetak 28.416 KTP-el",
			[]string{
				"LAHAT - Sebanyak 28.416 keping KTP-el dicetak Disdukcapil Kabupaten Lahat sepanjang tahun 2024, kata kepala dinas, Selasa (18/2/2025).",
				"Sisa blangko di kantor 1.340 keping.",
			},
			[]string{"ktp_el_printed 28416 Kabupaten Lahat 2024-12-31/year", "blangko_stock 1340 Kabupaten Lahat 2025-02-18/day"},
		},
		{
			"added to the years before", "2022-06-22", "KIA Bitung Bertambah",
			[]string{"BITUNG - Kalau digabung dengan tahun-tahun sebelumnya, anak Kota Bitung yang sudah punya KIA 27.445 anak, ujarnya, Rabu (22/6)."},
			[]string{"kia_issued 27445 Kota Bitung 2022-06-22/day"},
		},
		{
			"set against a release, not of it", "2025-09-11", "Pengguna IKD Alor Bertambah",
			[]string{
				"KALABAHI - Pengguna IKD di Kabupaten Alor 9.044 orang, bertambah 212 orang dibanding rilis bulan Agustus, kata kepala dinas, Kamis (11/9).",
				"Wajib KTP di Alor 160.905 orang.",
			},
			[]string{"ikd_activated 9044 Kabupaten Alor 2025-09-11/day", "ikd_new_activations 212 Kabupaten Alor 2025-09-11/day", "wajib_ktp 160905 Kabupaten Alor 2025-09-11/day"},
		},
		{
			"that half-year, and some of those told before", "2023-07-25", "Perekaman KTP-el Konawe",
			[]string{
				"UNAAHA - Data semester pertama tahun ini menyebut penduduk Kabupaten Konawe 262.330 jiwa.",
				"Sekretaris Disdukcapil Konawe menerangkan, pada semester itu wajib KTP-nya 186.420 jiwa, Senin (24/7/2023).",
				"Kabid PIAK membeberkan 180.111 jiwa dari mereka telah merekam KTP-el.",
			},
			[]string{"population 262330 Kabupaten Konawe 2023-06-30/month", "wajib_ktp 186420 Kabupaten Konawe 2023-06-30/month", "ktp_el_recorded 180111 Kabupaten Konawe 2023-06-30/month"},
		},
		{
			"months one by one", "2023-05-23", "Akta dan KIA di Palopo",
			[]string{
				"PALOPO - IKD di Kota Palopo diaktifkan 340 orang pada Februari, 720 orang pada Maret dan 610 orang pada April, kata kepala dinas, Senin (22/5/2023).",
				"Wajib KTP Kota Palopo 126.110 orang.",
			},
			[]string{
				"ikd_activated 340 Kota Palopo 2023-02-28/month", "ikd_new_activations 720 Kota Palopo 2023-03-31/month", "ikd_new_activations 610 Kota Palopo 2023-04-30/month",
				"wajib_ktp 126110 Kota Palopo 2023-05-22/day",
			},
		},
		{
			"a target of that time, and of last year", "2024-06-11", "Akta Kelahiran Bulukumba 99 Persen",
			[]string{
				"BULUKUMBA - Akta kelahiran anak di Kabupaten Bulukumba mencapai 99,02 persen pada tahun 2023. Target nasional waktu itu 98 persen, kata kepala dinas, Senin (10/6/2024).",
				"Target KIA tahun lalu tak tercapai. Dari target 60 persen, yang terealisasi 51,20 persen.",
			},
			[]string{
				"birth_cert_rate 99.02 Kabupaten Bulukumba 2023-12-31/year", "kia_rate 51.2 Kabupaten Bulukumba 2023-12-31/year",
				"birth_cert_target_rate 98 Kabupaten Bulukumba 2023-12-31/year", "kia_target_rate 60 Kabupaten Bulukumba 2023-12-31/year",
			},
		},
		{
			"levels apart by a rise", "2024-07-08", "Pengguna IKD Nias Bertambah",
			[]string{
				"GIDO - Dalam tiga bulan terakhir pengguna IKD di Kabupaten Nias bertambah 1.100 orang. Totalnya kini 4.410 orang. Akhir Maret masih 3.310.",
			},
			[]string{"ikd_new_activations 1100 Kabupaten Nias 2024-07-08/day", "ikd_activated 4410 Kabupaten Nias 2024-07-08/day", "ikd_activated 3310 Kabupaten Nias 2024-03-31/month"},
		},
		{
			"a share that cannot be that of the recorded", "2026-02-12", "Adminduk Luwu",
			[]string{"BELOPA - Kepala Disdukcapil Kabupaten Luwu bicara, Rabu (11/2/2026). Perekaman KTP-el sudah 268.123 jiwa, sehingga 15 persen pun sudah banyak."},
			[]string{"ktp_el_recorded 268123 Kabupaten Luwu 2026-02-11/day", "ktp_el_recording_rate 15 Kabupaten Luwu 2026-02-11/day ?"},
		},
		{
			"a picture of another week", "2024-09-05", "Padang Pariaman Rekam KTP-el",
			[]string{
				"Foto: Petugas Disdukcapil Padang Pariaman merekam pelajar di Lubuk Alung, Kamis (29/8/2024).",
				"PARIK MALINTANG - Sampai siang tadi, Rabu (4/9/2024), 331.470 warga Padang Pariaman sudah merekam KTP-el.",
				"Wajib KTP ada 337.210 jiwa, katanya. Target kami, pada 20 November yang belum merekam tinggal seribu orang.",
			},
			[]string{
				"ktp_el_recorded 331470 Kabupaten Padang Pariaman 2024-09-04/day", "wajib_ktp 337210 Kabupaten Padang Pariaman 2024-09-04/day",
				"ktp_el_unrecorded 1000 Kabupaten Padang Pariaman 2024-09-04/day ?",
			},
		},
		{
			"a year on", "2025-01-22", "Pengguna IKD Samosir",
			[]string{
				"PANGURURAN - Pengguna IKD di Kabupaten Samosir pada akhir 2023 tercatat 4.918 orang. Setahun berselang, jumlahnya 6.920 orang.",
				"Perekaman KTP-el sudah 103.910 jiwa, kata kepala dinas, Rabu (22/1/2025).",
			},
			[]string{
				"ikd_activated 4918 Kabupaten Samosir 2023-12-31/year", "ikd_activated 6920 Kabupaten Samosir 2024-12-31/year",
				"ktp_el_recorded 103910 Kabupaten Samosir 2025-01-22/day",
			},
		},
		{
			"activations of a month", "2023-06-06", "Pengguna IKD Polman",
			[]string{
				"POLEWALI - Pengguna IKD di Kabupaten Polewali Mandar sudah 5.110 orang, kata kepala dinas, Selasa (6/6/2023).",
				"Bulan Mei jadi yang tertinggi dengan 1.480 aktivasi, sedangkan April hanya 390.",
			},
			[]string{
				"ikd_activated 5110 Kabupaten Polewali Mandar 2023-06-06/day", "ikd_new_activations 1480 Kabupaten Polewali Mandar 2023-05-31/month",
				"ikd_new_activations 390 Kabupaten Polewali Mandar 2023-04-30/month",
			},
		},
		{
			"children called the target, and a part without its act", "2023-07-10", "KIA Bengkulu Selatan",
			[]string{
				"MANNA - Hingga semester pertama 2023 KIA yang tercetak di Bengkulu Selatan berjumlah 29.310 keping. Sementara sasaran KIA 54.220 anak.",
				"\"Berarti 54,06 persen,\" kata kepala dinas, Senin (10/7/2023).",
			},
			[]string{
				"kia_issued 29310 Kabupaten Bengkulu Selatan 2023-06-30/month", "child_population 54220 Kabupaten Bengkulu Selatan 2023-06-30/month",
				"kia_rate 54.06 Kabupaten Bengkulu Selatan 2023-06-30/month",
			},
		},
		{
			"no day of publication", "", "Padangsidimpuan Kejar IKD",
			[]string{"Padangsidimpuan, Kamis 18 April 2024 - Hingga akhir Maret tercatat 9.230 warga Kota Padangsidimpuan yang sudah mengaktifkan IKD."},
			[]string{"ikd_activated 9230 Kota Padangsidimpuan 2024-03-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, c.title, c.text...), c.want...)
		})
	}
}
