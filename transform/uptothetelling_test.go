package transform_test

import "testing"

// TestUpToTheTelling holds what came in up to the telling, behind data of an older date, and
// what is aimed at or counted for a time to come.
func TestUpToTheTelling(t *testing.T) {
	const data, said = "TEBO - Hingga 20 Maret 2024, pengguna IKD di Kabupaten Tebo tercatat 18.900 orang.", "Kadis Dukcapil Tebo, Selasa (26/3), mengatakan target tahun ini 30 persen."
	const level, day = "ikd_activated 18900 Kabupaten Tebo 2024-03-20/day", " Kabupaten Tebo 2024-03-26/day"
	const aim = "ikd_target_rate 30 Kabupaten Tebo 2024-12-31/year"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"since January, told behind data", []string{data, said, "\"Sejak Januari kami sudah layani 2.115 aktivasi,\" ucapnya."}, []string{level, aim, "ikd_new_activations 2115" + day}},
		{"within a week, told behind data", []string{data, said, "\"Dalam sepekan terakhir ada 215 aktivasi,\" ucapnya."}, []string{level, aim, "ikd_new_activations 215" + day}},
		{
			"more than all before", []string{"TEBO - Sepanjang 2023 IKD di Kabupaten Tebo bertambah 9.330 orang. Hingga 29 Februari 2024 total 18.410 orang.", "Selasa (26/3) ini sudah 19.002 orang."},
			[]string{"ikd_new_activations 9330 Kabupaten Tebo 2023-12-31/year", "ikd_activated 18410 Kabupaten Tebo 2024-02-29/day", "ikd_activated 19002" + day},
		},
		{
			"all there are behind those of a month", []string{"TEBO - Kadis Dukcapil Tebo, Selasa (26/3), menyebut pada Februari diterbitkan 812 KIA.", "Total anak yang sudah memiliki KIA 58.040 orang."},
			[]string{"kia_issued 812 Kabupaten Tebo 2024-02-29/month", "kia_issued 58040" + day},
		},
		{"aimed at for a month to come", []string{"TEBO - Perekaman KTP-el Kabupaten Tebo 98,4 persen, kata Kadis, Selasa (26/3).", "Targetnya Agustus 2024 sudah 99 persen."}, []string{"ktp_el_recording_rate 98.4" + day, "ktp_el_recording_rate 99" + day + " ?"}},
		{"hopeful of a month to come", []string{"TEBO - Perekaman KTP-el Kabupaten Tebo 70 persen, kata Kadis, Selasa (26/3).", "Ia optimistis pada November capaiannya menjadi 80 persen."}, []string{"ktp_el_recording_rate 70" + day, "ktp_el_recording_rate 80" + day + " ?"}},
		{
			"all there are up to a month, behind a quarter's", []string{"TEBO - Aktivasi IKD di Tebo triwulan IV 2023 bertambah 1.904 orang. Total hingga Februari 2024 17.620 orang."},
			[]string{"ikd_new_activations 1904 Kabupaten Tebo 2023-12-31/month", "ikd_activated 17620 Kabupaten Tebo 2024-02-29/month"},
		},
		{
			"another document behind a pointed date", []string{"TEBO - Di Kabupaten Tebo baru 27.900 anak yang memiliki KIA. \"Itu kondisi Februari,\" kata Kadis, Selasa (26/3).", "Soal perekaman KTP-el, ia menyebut 97,7 persen."},
			[]string{"kia_issued 27900 Kabupaten Tebo 2024-02-29/month", "ktp_el_recording_rate 97.7" + day},
		},
		{"who turn 17 this year", []string{"TEBO - Pemula di Kabupaten Tebo tahun ini 9.105 orang, kata Kadis, Selasa (26/3)."}, []string{"first_time_ktp 9105 Kabupaten Tebo 2024-12-31/year"}},
		{
			"the counts of a quarter's share", []string{"TEBO - Kepemilikan KIA di Tebo pada triwulan I 2023 mencapai 54,1 persen. Itu dikatakan Kadis Dukcapil Tebo, Selasa (26/3).", "Anak wajib KIA 58.910 orang, yang telah memiliki 31.870 orang."},
			[]string{"kia_rate 54.1 Kabupaten Tebo 2023-03-31/month", "child_population 58910 Kabupaten Tebo 2023-03-31/month", "kia_issued 31870 Kabupaten Tebo 2023-03-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-03-27", "Adminduk Tebo", c.text...), c.want...) })
	}
}
