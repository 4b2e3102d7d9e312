package transform_test

import "testing"

// TestPagesReckon holds what the counts of a page make of shares and levels that
// the words leave open.
func TestPagesReckon(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"the share reached behind the children left", "2022-06-14",
			[]string{"KENDARI - Dari 118.402 anak di Kota Kendari, ada 61.213 anak yang belum mencetak KIA atau baru 48,30 persen, kata kepala dinas."},
			[]string{"child_population 118402 Kota Kendari 2022-06-14/day", "kia_rate 48.3 Kota Kendari 2022-06-14/day"},
		},
		{
			"children left beside the share of the others", "2023-05-09",
			[]string{"JAMBI - Disdukcapil Kota Jambi mencatat dari 182.300 anak, sebanyak 71.204 anak belum punya KIA atau baru 60,94 persen yang memilikinya."},
			[]string{"child_population 182300 Kota Jambi 2023-05-09/day", "kia_issued 71204 Kota Jambi 2023-05-09/day ?", "kia_rate 60.94 Kota Jambi 2023-05-09/day"},
		},
		{
			"a share concluded from those left", "2023-05-09",
			[]string{"JAMBI - Dari 182.300 anak di Kota Jambi, yang belum memiliki KIA 71.204 anak. Artinya kepemilikan KIA baru 60,94 persen."},
			[]string{"child_population 182300 Kota Jambi 2023-05-09/day", "kia_rate 60.94 Kota Jambi 2023-05-09/day"},
		},
		{
			"the share left", "2022-06-14",
			[]string{"KENDARI - Dari 118.402 anak di Kota Kendari, ada 61.213 anak yang belum memiliki KIA atau 51,70 persen, kata kepala dinas."},
			[]string{"child_population 118402 Kota Kendari 2022-06-14/day"},
		},
		{
			"the obliged, those left and the share recorded", "2022-06-14",
			[]string{"PALU - Dari 262.918 wajib KTP di Kota Palu, 11.404 jiwa belum melakukan perekaman KTP-el atau baru 95,66 persen."},
			[]string{"wajib_ktp 262918 Kota Palu 2022-06-14/day", "ktp_el_unrecorded 11404 Kota Palu 2022-06-14/day", "ktp_el_recording_rate 95.66 Kota Palu 2022-06-14/day"},
		},
		{
			"the recorded behind the obliged, hardly more than those left leave", "2022-06-14",
			[]string{"PALU - Wajib KTP di Kota Palu 262.918 jiwa. Terekam 261.116, jadi tinggal 1.802 jiwa yang belum, atau 99,31 persen sudah selesai.", "Yang seribu delapan ratus itu sudah didatangi petugas."},
			[]string{"wajib_ktp 262918 Kota Palu 2022-06-14/day", "ktp_el_recorded 261116 Kota Palu 2022-06-14/day", "ktp_el_unrecorded 1802 Kota Palu 2022-06-14/day", "ktp_el_recording_rate 99.31 Kota Palu 2022-06-14/day"},
		},
		{
			"a share that lost its word, and a rest that misses by one", "2023-10-04",
			[]string{
				"PALU - Wajib KTP di Kota Palu sebanyak 262.918 jiwa. Yang sudah melakukan perekaman KTP-el jumlahnya 261.514 jiwa atau sebesar 99,46.",
				"Artinya ada 1.405 yang belum punya KTP, kata sekretaris kota.",
			},
			[]string{"wajib_ktp 262918 Kota Palu 2023-10-04/day", "ktp_el_recorded 261514 Kota Palu 2023-10-04/day", "ktp_el_recording_rate 99.46 Kota Palu 2023-10-04/day", "ktp_el_unrecorded 1405 Kota Palu 2023-10-04/day"},
		},
		{
			"a number of something else", "2023-10-04",
			[]string{"PALU - Yang sudah melakukan perekaman KTP-el di Kota Palu 261.514 jiwa atau 12,5 dari sasaran harian."},
			[]string{"ktp_el_recorded 261514 Kota Palu 2023-10-04/day"},
		},
		{
			"the level before, told by its difference", "2024-01-22",
			[]string{
				"MANADO - Menurut data semester dua 2023, penduduk Kota Manado berjumlah 456.812 jiwa.",
				"Angka itu naik 3.107 dibandingkan semester satu 2023 yang jumlahnya 453.705.",
			},
			[]string{"population 456812 Kota Manado 2023-12-31/month", "population 453705 Kota Manado 2023-06-30/month"},
		},
		{
			"another count beside a difference", "2024-01-22",
			[]string{
				"MANADO - Menurut data semester dua 2023, penduduk Kota Manado berjumlah 456.812 jiwa.",
				"Angka itu naik 3.107 dibandingkan semester satu 2023, dan 4.211 di antaranya pendatang.",
			},
			[]string{"population 456812 Kota Manado 2023-12-31/month"},
		},
		{
			"half-years told one by one", "2025-02-18",
			[]string{"KENDARI - Penduduk Kota Kendari di tahun 2024 semester pertama ada 351.204 jiwa sedangkan pada semester keduanya ada 353.118 jiwa."},
			[]string{"population 351204 Kota Kendari 2024-06-30/month", "population 353118 Kota Kendari 2024-12-31/month"},
		},
		{
			"children aimed at among all children", "2025-04-22",
			[]string{"KENDARI - Program Kartu Identitas Anak (KIA) di Kota Kendari menyasar 61.213 anak dari total sekitar 118.000 anak."},
			[]string{"child_population 118000 Kota Kendari 2025-04-22/day"},
		},
		{
			"a half-year right behind the whole", "2021-11-08",
			[]string{"KENDARI - Data kepemilikan KTP dari 351.204 warga Kota Kendari pada semester 1 masih kurang 1.000 orang."},
			[]string{"population 351204 Kota Kendari 2021-06-30/month"},
		},
		{
			"a target in percent and in people", "",
			[]string{
				"Data kependudukan semester 1 tahun 2023 menunjukkan penduduk Kota Palu berjumlah 387.493 jiwa dengan wajib KTP 262.918 jiwa.",
				"Aktivasi identitas kependudukan digital di Kota Palu 10 persen dari wajib KTP yaitu 26.292 yang sudah melakukan aktivasi sebesar 7.339 jiwa atau sebesar 27,91 persen.",
			},
			[]string{"population 387493 Kota Palu 2023-06-30/month", "wajib_ktp 262918 Kota Palu 2023-06-30/month", "ikd_target_rate 10 Kota Palu 2023-06-30/month", "ikd_target 26292 Kota Palu 2023-06-30/month", "ikd_activated 7339 Kota Palu 2023-06-30/month", "ikd_activation_rate 27.91 Kota Palu 2023-06-30/month"},
		},
		{
			"all of them as a target set", "2020-10-18",
			[]string{"MANADO - Sebanyak 73 persen anak di Kota Manado sudah memiliki Kartu Identitas Anak (KIA). Angkanya terus naik dan ditargetkan menyentuh angka 100 persen."},
			[]string{"kia_rate 73 Kota Manado 2020-10-18/day", "kia_target_rate 100 Kota Manado 2020-10-18/day"},
		},
		{
			"those left told with their share", "2021-03-16",
			[]string{"MANADO - Dari 342.600 jiwa wajib KTP di Kota Manado, capaiannya sudah di angka 331.315 jiwa. Jadi yang belum rekam KTP-el tinggal 11.285 orang atau 3,29 persen saja."},
			[]string{"wajib_ktp 342600 Kota Manado 2021-03-16/day", "ktp_el_recorded 331315 Kota Manado 2021-03-16/day", "ktp_el_unrecorded 11285 Kota Manado 2021-03-16/day"},
		},
		{
			"a share told by its rise from the year before", "2019-08-29",
			[]string{"KENDARI - Cakupan kepemilikan akta kelahiran di Kota Kendari 87,4 persen, naik 3 persen dibanding tahun lalu yang sebesar 84,2 persen."},
			[]string{"birth_cert_rate 87.4 Kota Kendari 2019-08-29/day", "birth_cert_rate 84.2 Kota Kendari 2018-12-31/year"},
		},
		{
			"another share beside a rise", "2019-08-29",
			[]string{"KENDARI - Perekaman KTP-el di Kota Kendari 96,2 persen, naik 1,1 persen dari tahun 2018 yang 91,3 persen."},
			[]string{"ktp_el_recording_rate 96.2 Kota Kendari 2019-08-29/day"},
		},
		{
			"people abroad", "2018-09-11",
			[]string{"Jakarta - Mendagri menyebut wajib KTP di Indonesia 185.249.711 jiwa. Wajib KTP di Indonesia yang belum melakukan perekaman KTP-el 9.390.148 jiwa. Adapun yang tinggal di luar negeri 4.381.144 jiwa."},
			[]string{"wajib_ktp 1.85249711e+08 Indonesia 2018-09-11/day", "ktp_el_unrecorded 9.390148e+06 Indonesia 2018-09-11/day", "ktp_el_unrecorded 4.381144e+06 Indonesia 2018-09-11/day ?"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
