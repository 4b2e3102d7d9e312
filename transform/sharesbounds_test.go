package transform_test

import "testing"

// TestSharesAndBounds holds which bounds are somebody's, which repeat a share told
// in full, what a share makes of the count it is told with, and where people are
// told of who only were spoken of elsewhere.
func TestSharesAndBounds(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"whoever is below", []string{"PALU - Cakupan KIA di Kota Palu 41,3 persen.", "“Kelurahan yang masih di bawah 30 persen kami datangi,” katanya."},
			[]string{"kia_rate 41.3 Kota Palu 2024-11-13/day", "kia_rate 30 Kota Palu 2024-11-13/day ?"},
		},
		{
			"a bound with its base", []string{"PALU - Aktivasi IKD di Kota Palu 9.805 orang. Kalau dari wajib KTP masih di bawah 4 persen."},
			[]string{"ikd_activated 9805 Kota Palu 2024-11-13/day", "ikd_activation_rate 4 Kota Palu 2024-11-13/day"},
		},
		{
			"a round bound of a share told in full", []string{"PALU - Capaian IKD di Kota Palu belum sampai 4 persen dari wajib KTP.", "Aktivasi IKD di Kota Palu baru 9.805 orang atau 3,73 persen dari wajib KTP."},
			[]string{"ikd_activated 9805 Kota Palu 2024-11-13/day", "ikd_activation_rate 3.73 Kota Palu 2024-11-13/day"},
		},
		{
			"about a ten, of a share told in full", []string{"PALU - Sekitar 40 persen anak di Kota Palu sudah memiliki KIA.", "“Tercatat 41,3 persen anak memegang KIA,” katanya."},
			[]string{"kia_rate 41.3 Kota Palu 2024-11-13/day"},
		},
		{
			"about a ten, far from a share told in full", []string{"PALU - Sekitar 40 persen anak di Kota Palu sudah memiliki KIA.", "“Tercatat 44,3 persen anak memegang KIA,” katanya."},
			[]string{"kia_rate 40 Kota Palu 2024-11-13/day", "kia_rate 44.3 Kota Palu 2024-11-13/day"},
		},
		{
			"a mark passed by a share told in full", []string{"PALU - Kepemilikan KIA di Kota Palu 41,3 persen dari jumlah anak.", "“KIA kita sudah lewat 40 persen, tinggal mengejar 50 persen,” katanya."},
			[]string{"kia_rate 41.3 Kota Palu 2024-11-13/day", "kia_target_rate 50 Kota Palu 2024-11-13/day"},
		},
		{
			"a count that its share tells to be all", []string{"PALU - Pekan lalu 92 pegawai mengaktifkan IKD di Kota Palu.", "Jumlah seluruhnya baru 9.805 orang atau 3,73 persen dari wajib KTP."},
			[]string{"ikd_activated 92 Kota Palu 2024-11-13/day ?", "ikd_activated 9805 Kota Palu 2024-11-13/day", "ikd_activation_rate 3.73 Kota Palu 2024-11-13/day"},
		},
		{
			"what must be reached, in people", []string{"PALU - Wajib KTP di Kota Palu 262.918 jiwa. Target nasional aktivasi IKD 30 persen.", "Kalau memakai wajib KTP Kota Palu mestinya 78.875 orang."},
			[]string{"wajib_ktp 262918 Kota Palu 2024-11-13/day", "ikd_target_rate 30 Kota Palu 2024-11-13/day", "ikd_target 78875 Kota Palu 2024-11-13/day"},
		},
		{
			"residents behind the families", []string{"PALU - Penduduk Kota Palu 387.493 jiwa. Jumlah kepala keluarga sebanyak 120.664 KK.", "Pada akhir 2023 yang tercatat 384.532 jiwa."},
			[]string{"population 387493 Kota Palu 2024-11-13/day", "population 384532 Kota Palu 2023-12-31/year"},
		},
		{
			"where it was said", []string{"Manado (ANTARA) - Pemerintah Provinsi Sulawesi Utara menyebut perekaman KTP-el hampir tuntas.", "Kepala Dinas Dukcapil Sulawesi Utara di Manado, Rabu, mengatakan jumlah wajib KTP 1.977.612 jiwa."},
			[]string{"wajib_ktp 1.977612e+06 Provinsi Sulawesi Utara 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", c.text...), c.want...) })
	}
}
