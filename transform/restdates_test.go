package transform_test

import "testing"

// TestRestDates holds the date of those left over by a share of people told with a date, and of
// the share of an older level.
func TestRestDates(t *testing.T) {
	const day = "2024-05-10"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"left by a share of dated people",
			[]string{"PALU - Perekaman KTP-el di Kota Palu pada 2023 mencapai 97,21 persen, kata Kepala Disdukcapil Kota Palu.", "“Wajib KTP-el pada 2023 sebanyak 286.692 jiwa,” ungkapnya, Sabtu (4/5).", "“Yang belum direkam tersisa 2,79 persen atau 7.998 jiwa,” tambahnya."},
			[]string{"ktp_el_recording_rate 97.21 Kota Palu 2023-12-31/year", "wajib_ktp 286692 Kota Palu 2023-12-31/year", "ktp_el_unrecorded 7998 Kota Palu 2023-12-31/year"},
		},
		{
			"left by no such share",
			[]string{"PALU - Perekaman KTP-el di Kota Palu pada 2023 mencapai 97,21 persen, kata Kepala Disdukcapil Kota Palu.", "“Wajib KTP-el pada 2023 sebanyak 286.692 jiwa,” ungkapnya, Sabtu (4/5).", "“Yang belum direkam tersisa 6.310 jiwa,” tambahnya."},
			[]string{"ktp_el_recording_rate 97.21 Kota Palu 2023-12-31/year", "wajib_ktp 286692 Kota Palu 2023-12-31/year", "ktp_el_unrecorded 6310 Kota Palu 2024-05-04/day"},
		},
		{
			"left of a whole and a part told with a date before",
			[]string{"PALU - Sampai awal tahun 2024, dari wajib KTP Kota Palu sebanyak 286.692 jiwa, baru 278.694 jiwa yang merekam KTP-el. Sisanya 7.998 jiwa belum merekam."},
			[]string{"wajib_ktp 286692 Kota Palu 2024-01-31/month", "ktp_el_recorded 278694 Kota Palu 2024-01-31/month", "ktp_el_unrecorded 7998 Kota Palu 2024-01-31/month"},
		},
		{
			"left as of now",
			[]string{"PALU - Sampai awal tahun 2024, dari wajib KTP Kota Palu sebanyak 286.692 jiwa, baru 278.694 jiwa yang merekam KTP-el. Sisanya saat ini 5.312 jiwa belum merekam."},
			[]string{"wajib_ktp 286692 Kota Palu 2024-01-31/month", "ktp_el_recorded 278694 Kota Palu 2024-01-31/month", "ktp_el_unrecorded 5312 Kota Palu 2024-05-10/day"},
		},
		{
			"the share of an older level",
			[]string{"PALU - Akta kelahiran di Kota Palu kini dimiliki 93.250 anak dari jumlah anak yang menurut data semester I 2023 mencapai 110.281 jiwa.", "Capaian itu naik dari kepemilikan akta kelahiran pada 2014 yang hanya 31.552 jiwa atau 31,25 persen."},
			[]string{"birth_cert_issued 93250 Kota Palu 2024-05-10/day", "child_population 110281 Kota Palu 2023-06-30/month", "birth_cert_issued 31552 Kota Palu 2014-12-31/year", "birth_cert_rate 31.25 Kota Palu 2014-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Layanan Dukcapil Palu", c.text...), c.want...) })
	}
}
