package transform_test

import "testing"

// TestPagesChildWholes holds of which children a share with a KIA is, and who needs one.
func TestPagesChildWholes(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"the children called the target", "2023-06-14",
			[]string{"BAJAWA - Di Kabupaten Ngada anak yang memiliki KIA 42.737 orang atau 83,03 persen, kata kepala dinas. Total anak yang menjadi target KIA sebanyak 51.472 anak."},
			[]string{"kia_issued 42737 Kabupaten Ngada 2023-06-14/day", "kia_rate 83.03 Kabupaten Ngada 2023-06-14/day", "child_population 51472 Kabupaten Ngada 2023-06-14/day"},
		},
		{
			"a target of cards beside another share", "2023-06-14",
			[]string{"BAJAWA - Di Kabupaten Ngada anak yang memiliki KIA 42.737 orang atau 83,03 persen, kata kepala dinas. Target KIA tahun depan 46.000 anak."},
			[]string{"kia_issued 42737 Kabupaten Ngada 2023-06-14/day", "kia_rate 83.03 Kabupaten Ngada 2023-06-14/day"},
		},
		{
			"those left make up the whole", "2023-06-14",
			[]string{"BAJAWA - Sebanyak 42.737 anak atau sekitar 83,03 persen di Kabupaten Ngada telah memiliki KIA. Masih ada 8.735 anak yang belum memiliki kartu identitas tersebut."},
			[]string{"kia_issued 42737 Kabupaten Ngada 2023-06-14/day", "kia_rate 83.03 Kabupaten Ngada 2023-06-14/day"},
		},
		{
			"those left of another whole", "2023-06-14",
			[]string{"BAJAWA - Sebanyak 42.737 anak atau sekitar 83,03 persen di Kabupaten Ngada telah memiliki KIA. Masih ada 2.735 anak sekolah yang belum memiliki kartu tersebut."},
			[]string{"kia_issued 42737 Kabupaten Ngada 2023-06-14/day", "kia_rate 83.03 Kabupaten Ngada 2023-06-14/day"},
		},
		{
			"all children in front of those left", "2023-06-14",
			[]string{"BAJAWA - Sebanyak 42.737 anak di Kabupaten Ngada telah memiliki KIA. Dari total 61.472 anak, masih ada 18.735 anak yang belum memiliki KIA."},
			[]string{"kia_issued 42737 Kabupaten Ngada 2023-06-14/day", "child_population 61472 Kabupaten Ngada 2023-06-14/day"},
		},
		{
			"those who need a card", "2023-06-14",
			[]string{"BAJAWA - Anak yang membutuhkan KIA di Kabupaten Ngada tercatat 51.472 anak, kebutuhan blangko KIA 12.000 keping."},
			[]string{"child_population 51472 Kabupaten Ngada 2023-06-14/day"},
		},
		{
			"by how many the residents grew in a part", "2023-05-22",
			[]string{"BAJAWA - Jumlah penduduk Kabupaten Ngada 172.492 jiwa, kata kepala dinas. Kenaikan di Kecamatan Soa sebanyak 900 jiwa, penambahan terbanyak di Kecamatan Golewa, yakni 1.200 jiwa."},
			[]string{"population 172492 Kabupaten Ngada 2023-05-22/day"},
		},
		{
			"a level behind a change", "2023-05-22",
			[]string{"BAJAWA - Kenaikan jumlah penduduk di Kabupaten Ngada membuat warganya kini menjadi 172.492 jiwa, kata kepala dinas."},
			[]string{"population 172492 Kabupaten Ngada 2023-05-22/day"},
		},
		{
			"people a region has who are obliged", "2018-12-19",
			[]string{"MAUMERE - Kabupaten Sikka memiliki 239.353 jiwa yang sudah wajib perekaman KTP-el. Dari jumlah itu, 231.359 orang sudah melakukan perekaman."},
			[]string{"wajib_ktp 239353 Kabupaten Sikka 2018-12-19/day", "ktp_el_recorded 231359 Kabupaten Sikka 2018-12-19/day"},
		},
		{
			"those obliged behind the parts of the residents", "2018-12-19",
			[]string{"MAUMERE - Penduduk Kabupaten Sikka 319.353 jiwa, terdiri dari 151.010 laki-laki dan 168.343 perempuan, wajib KTP 239.353 jiwa."},
			[]string{"population 319353 Kabupaten Sikka 2018-12-19/day", "wajib_ktp 239353 Kabupaten Sikka 2018-12-19/day"},
		},
		{
			"people who have a card", "2018-12-19",
			[]string{"MAUMERE - Di Kabupaten Sikka yang sudah memiliki KTP-el 231.353 jiwa dari 239.353 jiwa yang wajib KTP."},
			[]string{"ktp_el_held 231353 Kabupaten Sikka 2018-12-19/day", "wajib_ktp 239353 Kabupaten Sikka 2018-12-19/day"},
		},
		{
			"a share of the obliged who are not recorded", "2018-12-19",
			[]string{"MAUMERE - Perekaman e-KTP di Kabupaten Sikka sudah 80 persen. \"Jadi masih ada 20 persen dari wajib KTP yang belum melakukan perekaman,\" jelasnya."},
			[]string{"ktp_el_recording_rate 80 Kabupaten Sikka 2018-12-19/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}

// TestExactShareOfSome holds a count whose share of its whole the sentence tells exactly, and
// whose act only the sentence before tells.
func TestExactShareOfSome(t *testing.T) {
	check(t, read(t, "2024-08-07", "KIA Sudah Dimiliki Separuh Anak Bolmong",
		"LOLAK - Separuh lebih anak di Bolaang Mongondow sudah punya KIA. Datanya, 41.309 dari 76.200 anak berusia 0-17 tahun, setara 54,2 persen."),
		"kia_issued 41309 Kabupaten Bolaang Mongondow 2024-08-07/day", "child_population 76200 Kabupaten Bolaang Mongondow 2024-08-07/day", "kia_rate 54.2 Kabupaten Bolaang Mongondow 2024-08-07/day")
}
