package transform_test

import "testing"

// TestPagesChildParts holds what two counts and the share of one in the other make of
// children and their documents, and what is no such share.
func TestPagesChildParts(t *testing.T) {
	kia := []string{"kia_issued 31204 Kabupaten Ngada 2024-06-14/day", "child_population 52010 Kabupaten Ngada 2024-06-14/day", "kia_rate 60 Kabupaten Ngada 2024-06-14/day"}
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"the whole told behind as what is to be reached",
			[]string{"BAJAWA - Antrean KIA di Kabupaten Ngada panjang. Kartu itu telah dipegang 31.204 anak. Sasarannya sendiri 52.010 anak, sehingga capaiannya 60,00 persen."},
			kia,
		},
		{
			"words of service only",
			[]string{"BAJAWA - Bupati membaca laporan KIA Kabupaten Ngada. Dalam laporan itu baru 31.204 dari 52.010 anak yang tercatat memilikinya, setara 60,00 persen."},
			kia,
		},
		{
			"another share than that of the two",
			[]string{"BAJAWA - Antrean KIA di Kabupaten Ngada panjang. Kartu itu telah dipegang 31.204 anak, 71,25 persen dari yang diminta."},
			[]string{"kia_issued 31204 Kabupaten Ngada 2024-06-14/day", "kia_rate 71.25 Kabupaten Ngada 2024-06-14/day"},
		},
		{
			"those left behind those with a certificate",
			[]string{"BAJAWA - Data Kabupaten Ngada: 49.030 anak (94,27%) berakta kelahiran dan 2.980 anak tidak, dari 52.010 anak yang terdata."},
			[]string{"birth_cert_issued 49030 Kabupaten Ngada 2024-06-14/day", "birth_cert_rate 94.27 Kabupaten Ngada 2024-06-14/day", "birth_cert_issued 2980 Kabupaten Ngada 2024-06-14/day ?", "child_population 52010 Kabupaten Ngada 2024-06-14/day"},
		},
		{
			"those left in place of the whole",
			[]string{"BAJAWA - Kepemilikan KIA di Kabupaten Ngada ada di posisi 60,00 persen dengan 31.204 anak. Yang belum memiliki 20.806 anak."},
			[]string{"kia_rate 60 Kabupaten Ngada 2024-06-14/day", "kia_issued 31204 Kabupaten Ngada 2024-06-14/day"},
		},
		{
			"the share of those left",
			[]string{"BAJAWA - Anak usia 0-17 tahun di Kabupaten Ngada 52.010 orang. Yang belum memiliki KIA 20.806 anak atau 40,00 persen."},
			[]string{"child_population 52010 Kabupaten Ngada 2024-06-14/day"},
		},
		{
			"all residents behind a difference, each of its own day",
			[]string{"BAJAWA - Jumlah penduduk Kabupaten Ngada hasil DKB semester II 2023 sebanyak 172.492 jiwa. Jumlah ini lebih rendah 728 jiwa ketimbang semester I 2023, yaitu 173.220 jiwa."},
			[]string{"population 172492 Kabupaten Ngada 2023-12-31/month", "population 173220 Kabupaten Ngada 2023-06-30/month"},
		},
		{
			"all residents beside the difference to before",
			[]string{"BAJAWA - Data Kabupaten Ngada menunjukkan jumlah warga pada akhir 2022 sebesar 172.492 jiwa. Enam bulan kemudian, tepatnya Juni 2023, angkanya sudah 173.220 jiwa atau bertambah 728 jiwa."},
			[]string{"population 172492 Kabupaten Ngada 2022-12-31/year", "population 173220 Kabupaten Ngada 2023-06-30/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-06-14", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
