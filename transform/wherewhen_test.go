package transform_test

import "testing"

// TestWhereWhen holds the day and place of figures that another day or place stands near.
func TestWhereWhen(t *testing.T) {
	cases := []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"behind a series of months", "Dukcapil Sigi", []string{"SIGI - Pengguna IKD di Sigi pada Februari 11.340 orang, Maret 12.720 orang, April 13.810 orang, Mei 14.640 orang.", "Wajib KTP di Sigi 191.330 jiwa."},
			[]string{"ikd_activated 11340 Kabupaten Sigi 2024-02-29/month", "ikd_activated 12720 Kabupaten Sigi 2024-03-31/month", "ikd_activated 13810 Kabupaten Sigi 2024-04-30/month", "ikd_activated 14640 Kabupaten Sigi 2024-05-31/month", "wajib_ktp 191330 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"the year before an older level", "Dukcapil Sigi", []string{"SIGI - Aktivasi IKD di Kabupaten Sigi 8,5 persen. Pada 2023 baru 5,6 persen.", "Petugas terus turun ke desa. Tahun sebelumnya IKD baru 3,2 persen."},
			[]string{"ikd_activation_rate 8.5 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 5.6 Kabupaten Sigi 2023-12-31/year", "ikd_activation_rate 3.2 Kabupaten Sigi 2022-12-31/year"},
		},
		{
			"a head beside the governor", "IKD di Sumbar", []string{"PADANG - Gubernur Sumatera Barat bersama Kepala Disdukcapil Kabupaten Agam mengatakan IKD masih rendah.", "“Yang aktif IKD baru 23.412 orang,” ujarnya."},
			[]string{"ikd_activated 23412 Provinsi Sumatera Barat 2024-11-13/day"},
		},
		{
			"said to be so many exactly", "Dukcapil Sigi", []string{"SIGI - Pengguna IKD Kabupaten Sigi sekitar 17 ribu orang, tepatnya 16.405 orang."},
			[]string{"ikd_activated 16405 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"a rank in the province", "IKD Malang", []string{"MALANG - Disdukcapil Kota Malang merilis IKD. Di Jawa Timur capaian 19,3 persen menempati peringkat dua."},
			[]string{"ikd_activation_rate 19.3 Kota Malang 2024-11-13/day"},
		},
		{
			"a sum of two", "IKD Sulteng", []string{"PALU - Aktivasi IKD Kabupaten Sigi 17.500 orang dan Kabupaten Poso 12.300 orang. Jumlah tersebut setara 8 persen wajib KTP."},
			[]string{"ikd_activated 17500 Kabupaten Sigi 2024-11-13/day", "ikd_activated 12300 Kabupaten Poso 2024-11-13/day", "ikd_activation_rate 8  2024-11-13/day ?"},
		},
		{
			"two regions of one date", "IKD Sigi", []string{"SIGI - IKD Kabupaten Sigi 17.500 orang. IKD Kabupaten Poso 12.300 orang. Data itu per 31 Oktober 2024."},
			[]string{"ikd_activated 17500 Kabupaten Sigi 2024-10-31/day", "ikd_activated 12300 Kabupaten Poso 2024-10-31/day"},
		},
		{
			"a town pointed to behind a kabupaten", "Dukcapil Serang", []string{"SERANG - Di kabupaten ini perekaman KTP-el digenjot. Kota Cilegon itu mencatat perekaman 300.300 orang."},
			[]string{"ktp_el_recorded 300300 Kota Cilegon 2024-11-13/day"},
		},
		{
			"a headline in capitals", "Perekaman KTP-el Maros Baru 79 Persen", []string{"MAROS - Disdukcapil Kabupaten Maros terus bekerja."},
			[]string{"ktp_el_recording_rate 79 Kabupaten Maros 2024-11-13/day"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text...), c.want...) })
	}
}
