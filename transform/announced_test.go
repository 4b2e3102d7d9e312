package transform_test

import "testing"

// TestAnnounced dates what is announced for a year, pointed back to by the date of its
// data, and aimed at on days to come.
func TestAnnounced(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{
			"the work of a year", "2023-01-31", "Disdukcapil Tanah Datar Rilis Capaian",
			[]string{
				"BATUSANGKAR - Disdukcapil Tanah Datar merilis capaian kinerja tahun 2022.", "Yang berakta kelahiran 101.330 anak.",
				"KIA diterbitkan untuk 52.610 anak.", "Blangko kini tersisa 3.100 keping.",
			},
			[]string{
				"birth_cert_issued 101330 Kabupaten Tanah Datar 2022-12-31/year", "kia_issued 52610 Kabupaten Tanah Datar 2022-12-31/year",
				"blangko_stock 3100 Kabupaten Tanah Datar 2023-01-31/day",
			},
		},
		{
			"a year whose work was weighed", "2022-02-15", "Disdukcapil Kalsel Gelar Evaluasi",
			[]string{
				"BANJARMASIN - Disdukcapil Provinsi Kalimantan Selatan membedah kinerja petugas di seluruh kabupaten/kota sepanjang tahun 2021.",
				"Rapat digelar Senin (14/2/2022). KIA sudah dimiliki 512.330 anak.",
			},
			[]string{"kia_issued 512330 Provinsi Kalimantan Selatan 2021-12-31/year"},
		},
		{
			"data with its date between", "2022-04-26", "KTP-el di Banda Aceh",
			[]string{
				"BANDA ACEH - Sebanyak 171.020 warga Kota Banda Aceh telah memiliki KTP elektronik.",
				"Kepala dinas menyampaikan data triwulan pertama tahun 2022 tersebut, Senin (25/4).",
			},
			[]string{"ktp_el_held 171020 Kota Banda Aceh 2022-03-31/month"},
		},
		{
			"that month", "2023-06-14", "Cetak KTP-el di Muara Enim Melonjak",
			[]string{
				"MUARA ENIM - Pencetakan KTP-el di Kabupaten Muara Enim melonjak pada Mei 2023. Sepanjang bulan itu 6.120 keping dicetak, kata kabid, Selasa (13/6/2023).",
			},
			[]string{"ktp_el_printed 6120 Kabupaten Muara Enim 2023-05-31/month"},
		},
		{
			"a target by a month to come", "2024-03-14", "IKD Samarinda",
			[]string{"SAMARINDA - Di Kota Samarinda 91.330 warga mengaktifkan IKD. \"Target IKD 30 persen sampai Desember,\" sebut kepala dinas, Rabu (13/3/2024)."},
			[]string{"ikd_activated 91330 Kota Samarinda 2024-03-13/day", "ikd_target_rate 30 Kota Samarinda 2024-12-31/month"},
		},
		{
			"a month that is over", "2024-03-14", "IKD Samarinda",
			[]string{"SAMARINDA - Dari target IKD, sampai Desember baru 61.330 warga Kota Samarinda mengaktifkan, sebut kepala dinas, Rabu (13/3/2024)."},
			[]string{"ikd_activated 61330 Kota Samarinda 2023-12-31/month"},
		},
		{
			"wished for a day to come", "2025-03-20", "IKD Pekanbaru",
			[]string{"PEKANBARU - Pengguna IKD di Kota Pekanbaru 132.480 orang, kata kadis, Rabu (19/3/2025). Pihaknya ingin pada hari jadi kota, 23 Juni nanti, angkanya 150.120 orang."},
			[]string{"ikd_activated 132480 Kota Pekanbaru 2025-03-19/day", "ikd_activated 150120 Kota Pekanbaru 2025-03-19/day ?"},
		},
		{
			"wished by a month to come", "2023-06-27", "Perekaman Kotim",
			[]string{"SAMPIT - Di Kabupaten Kotawaringin Timur 7.890 warga belum merekam KTP-el, ujar kepala dinas, Senin (26/6/2023). Pihaknya berharap Oktober mendatang tinggal 2 ribu orang."},
			[]string{"ktp_el_unrecorded 7890 Kabupaten Kotawaringin Timur 2023-06-26/day", "ktp_el_unrecorded 2000 Kabupaten Kotawaringin Timur 2023-06-26/day ?"},
		},
		{
			"in full behind a round figure", "2025-04-22", "IKD Luwu",
			[]string{
				"BELOPA - Warga Luwu yang memakai IKD menembus 20 ribu orang. Angka itu tercapai pada akhir Maret lalu.",
				"\"Tepatnya 20.480 orang,\" jelas kepala dinas, Senin (21/4/2025).",
			},
			[]string{"ikd_activated 20480 Kabupaten Luwu 2025-03-31/month"},
		},
		{
			"asked for since a month, and a month of a list", "2025-01-07", "Sepanjang 2024 Buton Cetak 9.302 KTP-el",
			[]string{
				"PASARWAJO - Disdukcapil Buton sepanjang 2024 mencetak 9.302 keping KTP-el, kata kepala dinas, Senin (6/1/2025). Terbanyak pada Oktober 1.402 keping, lalu Januari 1.210 keping.",
				"\"Kami ajukan 6.000 keping blangko sejak November, belum ada jawaban,\" ujarnya.",
			},
			[]string{
				"ktp_el_printed 9302 Kabupaten Buton 2024-12-31/year", "ktp_el_printed 1402 Kabupaten Buton 2024-10-31/month",
				"ktp_el_printed 1210 Kabupaten Buton 2024-01-31/month", "blangko_requested 6000 Kabupaten Buton 2024-11-30/month",
			},
		},
		{
			"those who must still be recorded", "2022-05-31", "Perekaman Dharmasraya",
			[]string{"PULAU PUNJUNG - Perekaman KTP-el di Dharmasraya per 30 Mei 2022 mencapai 155.320 orang. Dengan begitu, masih 5.790 orang yang harus dikejar."},
			[]string{"ktp_el_recorded 155320 Kabupaten Dharmasraya 2022-05-30/day", "ktp_el_unrecorded 5790 Kabupaten Dharmasraya 2022-05-30/day"},
		},
		{
			"aimed at, no day of publication", "", "Perekaman Tanggamus",
			[]string{
				"KOTAAGUNG - Per 31 Oktober 2023, wajib KTP di Kabupaten Tanggamus 451.220 orang. Yang belum merekam 9.104 orang, ujar kepala dinas, Kamis (2/11/2023).",
				"Pihaknya menargetkan Januari 2024 tinggal 2 ribu orang.",
			},
			[]string{
				"wajib_ktp 451220 Kabupaten Tanggamus 2023-10-31/day", "ktp_el_unrecorded 9104 Kabupaten Tanggamus 2023-10-31/day",
				"ktp_el_unrecorded 2000 Kabupaten Tanggamus 2023-11-02/day ?",
			},
		},
		{
			"the target of the year before", "2024-04-24", "IKD Solok Selatan",
			[]string{
				"PADANG ARO - Aktivasi IKD di Solok Selatan 6,1 persen dari wajib KTP, kata kepala dinas, Selasa (23/4/2024). Tahun ini targetnya 30 persen. Tahun lalu 25 persen.",
			},
			[]string{
				"ikd_activation_rate 6.1 Kabupaten Solok Selatan 2024-04-23/day", "ikd_target_rate 30 Kabupaten Solok Selatan 2024-12-31/year",
				"ikd_target_rate 25 Kabupaten Solok Selatan 2023-12-31/year",
			},
		},
		{
			"what was reached the year before", "2024-04-24", "IKD Solok Selatan",
			[]string{
				"PADANG ARO - Aktivasi IKD di Solok Selatan 6,1 persen dari wajib KTP, kata kepala dinas, Selasa (23/4/2024). Tahun ini targetnya 30 persen. Tahun lalu 5,2 persen.",
			},
			[]string{
				"ikd_activation_rate 6.1 Kabupaten Solok Selatan 2024-04-23/day", "ikd_target_rate 30 Kabupaten Solok Selatan 2024-12-31/year",
				"ikd_activation_rate 5.2 Kabupaten Solok Selatan 2023-12-31/year",
			},
		},
		{
			"since the service opened", "2023-02-22", "IKD Bolmong",
			[]string{"LOLAK - Sejak dibuka 9 Januari sampai 21 Februari 2023 sudah 1.104 warga Bolaang Mongondow yang aktivasi IKD, kata kadis, Rabu (22/2)."},
			[]string{"ikd_activated 1104 Kabupaten Bolaang Mongondow 2023-02-21/day"},
		},
		{
			"grown by, up to a day", "2025-12-30", "IKD Ternate",
			[]string{"TERNATE - Sampai 24 Desember pengguna aktif IKD di Kota Ternate 23.110 orang, bertambah 6.200 orang, kata kadis, Senin (29/12)."},
			[]string{"ikd_activated 23110 Kota Ternate 2025-12-24/day", "ikd_new_activations 6200 Kota Ternate 2025-12-24/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, c.title, c.text...), c.want...)
		})
	}
}
