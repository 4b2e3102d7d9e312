package transform_test

import "testing"

// TestSumsOfRoles holds what counts that add up say of one another: parts of a
// region, those left of first-time holders, and a whole told again.
func TestSumsOfRoles(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"kecamatan that add up to their region",
			[]string{"PARIAMAN - Disdukcapil mencatat penduduk Kota Pariaman per 30 Juni 2024 sebanyak 98.761 jiwa.", "Adapun di kecamatan jumlah penduduknya bervariasi.", "Kecamatan Pariaman Utara punya 24.112 jiwa,", "Pariaman Tengah punya 34.508 jiwa,", "Kecamatan Pariaman Selatan 20.911 jiwa,", "Kec. Pariaman Timur 19.230 jiwa."},
			[]string{"population 98761 Kota Pariaman 2024-06-30/day", "population 24112 Kecamatan Pariaman Utara 2024-06-30/day", "population 34508 Kecamatan Pariaman Tengah 2024-06-30/day", "population 20911 Kecamatan Pariaman Selatan 2024-06-30/day", "population 19230 Kecamatan Pariaman Timur 2024-06-30/day"},
		},
		{
			"first-time holders who are left",
			[]string{"PALU - Di Kota Palu ada sekitar 8.420 warga pemilih pemula. Hari ini 5.107 pemilih pemula sudah melakukan perekaman KTP-el.", "Sehingga 3.313 pemilih pemula lainnya ditargetkan rampung sebelum pencoblosan."},
			[]string{"first_time_ktp 8420 Kota Palu 2024-11-13/day", "ktp_el_recorded 5107 Kota Palu 2024-11-13/day ?", "ktp_el_unrecorded 3313 Kota Palu 2024-11-13/day ?"},
		},
		{
			"the obliged told again as a whole",
			[]string{"PALU - Terdapat 262.918 jiwa yang wajib KTP-el di Kota Palu dan 261.514 jiwa sudah merekam KTP-el.", "Disebutkannya juga, dari jumlah 262.918 jiwa warga Kota Palu yang wajib KTP-el dan punya hak pilih, semua dilayani."},
			[]string{"wajib_ktp 262918 Kota Palu 2024-11-13/day", "ktp_el_recorded 261514 Kota Palu 2024-11-13/day"},
		},
		{
			"a later level and its parts",
			[]string{"PARIAMAN - Pada akhir Desember 2023 penduduk Kota Pariaman tercatat 97.904 jiwa, terbanyak di Kecamatan Pariaman Tengah 34.102 jiwa. Pada 19 Agustus 2024 penduduk Kota Pariaman tercatat 98.761 jiwa. Walau berubah, penduduk terbanyak tetap di Kecamatan Pariaman Tengah dengan 34.508 jiwa."},
			[]string{"population 97904 Kota Pariaman 2023-12-31/month", "population 34102 Kecamatan Pariaman Tengah 2023-12-31/month", "population 98761 Kota Pariaman 2024-08-19/day", "population 34508 Kecamatan Pariaman Tengah 2024-08-19/day"},
		},
		{
			"now, from the data told before",
			[]string{"PALU - Berdasarkan data semester I tahun 2024 penduduk Kota Palu 387.493 jiwa. Berdasarkan data tersebut saat ini terdapat 262.918 jiwa yang wajib KTP-el."},
			[]string{"population 387493 Kota Palu 2024-06-30/month", "wajib_ktp 262918 Kota Palu 2024-06-30/month"},
		},
		{
			"residents and those of them obliged",
			[]string{"PALU - Dinas sudah mencetak 8.674 keping KTP-el sebulan ini.", "Catatan dinas per 31 Oktober 2024, dari 387.493 warga Kota Palu hanya 262.918 yang wajib punya KTP-el. Yang sudah melakukan perekaman KTP-el 261.514."},
			[]string{"ktp_el_printed 8674 Kota Palu 2024-11-13/day", "population 387493 Kota Palu 2024-10-31/day", "wajib_ktp 262918 Kota Palu 2024-10-31/day", "ktp_el_recorded 261514 Kota Palu 2024-10-31/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
