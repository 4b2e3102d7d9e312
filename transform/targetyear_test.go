package transform_test

import "testing"

// TestYearsOfTargets reads targets set for the running year beside what was
// reached of them, a share told with its standing in a province, days of service,
// and the residents of the place before them.
func TestYearsOfTargets(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"the year behind the base",
			[]string{"KENDARI - Disdukcapil Kota Kendari menargetkan aktivasi IKD mencapai 30 persen dari warga yang sudah merekam KTP-el, pada tahun ini."},
			[]string{"ikd_target_rate 30 Kota Kendari 2024-12-31/year"},
		},
		{
			"a deadline is not of what was reached",
			[]string{`KENDARI - "Kami di Kota Kendari sekarang sudah mencapai 18 ribu aktivasi IKD dari target 75 ribu, sampai akhir tahun 2024 nanti," kata kepala dinas, Selasa (23/4/2024).`},
			[]string{"ikd_activated 18000 Kota Kendari 2024-04-23/day", "ikd_target 75000 Kota Kendari 2024-12-31/year"},
		},
		{
			"a standing in the province",
			[]string{"KOLAKA - Disdukcapil Kabupaten Kolaka mengejar aktivasi IKD. Cakupan 19,4 persen itu ada di urutan teratas capaian aktivasi IKD di Sulawesi Tenggara."},
			[]string{"ikd_activation_rate 19.4 Kabupaten Kolaka 2024-04-24/day"},
		},
		{
			"a standing in the province, told behind",
			[]string{"KOLAKA - Aktivasi IKD di Kabupaten Kolaka 19 persen. Meski begitu, di Sulawesi Tenggara capaian IKD 19,4 persen tersebut menempati peringkat kedua."},
			[]string{"ikd_activation_rate 19.4 Kabupaten Kolaka 2024-04-24/day"},
		},
		{
			"pointed back to, at the level of the province",
			[]string{"KOLAKA - Aktivasi IKD di Kabupaten Kolaka 19,4 persen. Di tingkat provinsi, angka 19,4 persen ini nomor dua."},
			[]string{"ikd_activation_rate 19.4 Kabupaten Kolaka 2024-04-24/day"},
		},
		{
			"the province's standing in the nation",
			[]string{"KOLAKA - Disdukcapil Kabupaten Kolaka mengejar aktivasi IKD. Sementara di Sulawesi Tenggara capaian IKD 14,1 persen menempati peringkat kedua nasional."},
			[]string{"ikd_activation_rate 14.1 Provinsi Sulawesi Tenggara 2024-04-24/day"},
		},
		{
			"the day by which it comes true",
			[]string{`KENDARI - "Target perekaman KTP-el Kota Kendari 99,2 persen dari wajib KTP, semoga dapat dipenuhi akhir tahun," kata kepala dinas, Selasa (23/4/2024).`},
			[]string{"ktp_el_recording_target_rate 99.2 Kota Kendari 2024-12-31/year"},
		},
		{
			"the month of what was reached",
			[]string{"KENDARI - Cakupan KIA di Kota Kendari sampai akhir Maret 2024 sudah 61,4 persen, melampaui target nasional 60 persen."},
			[]string{"kia_rate 61.4 Kota Kendari 2024-03-31/month", "kia_target_rate 60 Kota Kendari 2024-04-24/day"},
		},
		{
			"the day of what was reached, and a share of the target",
			[]string{"KENDARI - Aktivasi IKD di Kota Kendari per 31 Maret 2024 tercatat 18.000 orang atau 24 persen dari target sebanyak 75.000 orang."},
			[]string{"ikd_activated 18000 Kota Kendari 2024-03-31/day", "ikd_activation_rate 24 Kota Kendari 2024-03-31/day", "ikd_target 75000 Kota Kendari 2024-04-24/day"},
		},
		{
			"the month by which it was to be reached",
			[]string{"KENDARI - Target aktivasi IKD Kota Kendari sampai Maret 2024 sebanyak 75.000 orang."},
			[]string{"ikd_target 75000 Kota Kendari 2024-03-31/month"},
		},
		{
			"the year of the share that a count spells out",
			[]string{"KENDARI - Disdukcapil Kota Kendari mengejar aktivasi IKD. Tahun 2023 pusat memasang patokan 25 persen dari wajib KTP. Bagi Kota Kendari, itu sama dengan 65.110 orang."},
			[]string{"ikd_target_rate 25 Kota Kendari 2023-12-31/year", "ikd_target 65110 Kota Kendari 2023-12-31/year"},
		},
		{
			"the target in the sentence before what is reached",
			[]string{"KENDARI - Disdukcapil Kota Kendari terus menyosialisasikan IKD.", "Kita ditarget 30 persen tahun ini. Sekarang IKD di Kota Kendari baru 5,72 persen."},
			[]string{"ikd_target_rate 30 Kota Kendari 2024-12-31/year", "ikd_activation_rate 5.72 Kota Kendari 2024-04-24/day"},
		},
		{
			"the year behind the people a target is a share of",
			[]string{"KENDARI - Sebanyak 30 persen dari 251.000 wajib KTP di Kota Kendari ditargetkan sudah mengaktifkan IKD pada 2024."},
			[]string{"ikd_target_rate 30 Kota Kendari 2024-12-31/year", "wajib_ktp 251000 Kota Kendari 2024-04-24/day"},
		},
		{
			"how many are reached, told behind the target",
			[]string{"KENDARI - Baru 14,31 persen warga Kota Kendari aktivasi IKD, target 25 persen. Jumlahnya 35.918 orang dari 251.000 wajib KTP."},
			[]string{"ikd_activation_rate 14.31 Kota Kendari 2024-04-24/day", "ikd_target_rate 25 Kota Kendari 2024-04-24/day", "ikd_activated 35918 Kota Kendari 2024-04-24/day", "wajib_ktp 251000 Kota Kendari 2024-04-24/day"},
		},
		{
			"a target passed, as a share and its counts",
			[]string{"KENDARI - Realisasi aktivasi IKD Kota Kendari mencapai 102,09 persen dari target, yakni 51.157 orang dari 50.110 orang."},
			[]string{"ikd_activation_rate 102.09 Kota Kendari 2024-04-24/day", "ikd_activated 51157 Kota Kendari 2024-04-24/day", "ikd_target 50110 Kota Kendari 2024-04-24/day"},
		},
		{
			"the people a target is a share of, told behind it",
			[]string{"KENDARI - Kementerian menargetkan aktivasi IKD minimal 30 persen dari penduduk yang telah merekam KTP-el. Bagi Kota Kendari, 30 persen itu 73.830 orang dari 246.100 orang."},
			[]string{"ikd_target_rate 30 Kota Kendari 2024-04-24/day", "ikd_target 73830 Kota Kendari 2024-04-24/day", "ktp_el_recorded 246100 Kota Kendari 2024-04-24/day"},
		},
		{
			"days of service are no days of telling",
			[]string{
				"KENDARI - Di Kota Kendari sudah merekam KTP-el sebanyak 241.300 orang.",
				`"Sabtu, Minggu kita juga tetap melakukan perekaman," kata kepala dinas, Selasa (23/4).`,
			},
			[]string{"ktp_el_recorded 241300 Kota Kendari 2024-04-23/day"},
		},
		{
			"residents of the place before them",
			[]string{"KENDARI - Warga diimbau segera melakukan perekaman KTP-el agar terdaftar dalam data kependudukan Kota Kendari yang berjumlah 345 ribu penduduk."},
			[]string{"population 345000 Kota Kendari 2024-04-24/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-04-24", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
