package transform_test

import "testing"

// TestLevelOrComing tells the users that there are by now from those who came in within a time,
// by the words and the time told with the second count.
func TestLevelOrComing(t *testing.T) {
	cases := []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"up to now", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi IKD bulan Juli bertambah 812 orang, hingga kini sudah 16.204 orang."},
			[]string{"ikd_new_activations 812 Kabupaten Sigi 2024-07-31/month", "ikd_activated 16204 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"a total of a time", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi selama Oktober ada 110 aktivasi IKD. Totalnya selama 2024 mencapai 4.117 orang."},
			[]string{"ikd_new_activations 110 Kabupaten Sigi 2024-10-31/month", "ikd_new_activations 4117 Kabupaten Sigi 2024-12-31/year"},
		},
		{
			"since a year", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi sepanjang 2024 ada 810 aktivasi IKD. Jika ditotal sejak 2023 sudah 8.117 warga."},
			[]string{"ikd_new_activations 810 Kabupaten Sigi 2024-12-31/year", "ikd_activated 8117 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"another year", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi sepanjang 2024 ada 810 aktivasi IKD. Pada 2023 ada 8.117 warga."},
			[]string{"ikd_new_activations 810 Kabupaten Sigi 2024-12-31/year", "ikd_new_activations 8117 Kabupaten Sigi 2023-12-31/year"},
		},
		{
			"from a month of an earlier year", "Dukcapil Sigi", []string{"SIGI - Sejak Maret 2022 sampai sekarang di Kabupaten Sigi sudah 8.210 warga mengaktifkan IKD."},
			[]string{"ikd_activated 8210 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"time that is left", "Dukcapil Sigi", []string{"SIGI - Dengan waktu tersisa dua bulan, pengguna IKD Kabupaten Sigi 12.210 orang."},
			[]string{"ikd_activated 12210 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"from a month to another", "Dukcapil Sigi", []string{"SIGI - Jumlah pengguna IKD di Kabupaten Sigi bertambah 900 orang dari Januari hingga Maret 2024."},
			[]string{"ikd_new_activations 900 Kabupaten Sigi 2024-03-31/month"},
		},
		{
			"a month told behind a number of them", "Dukcapil Sigi", []string{"SIGI - Jumlah pengguna IKD di Kabupaten Sigi terus naik. Pada Oktober 2024 tercatat 11.870 orang."},
			[]string{"ikd_activated 11870 Kabupaten Sigi 2024-10-31/month"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text...), c.want...) })
	}
}
