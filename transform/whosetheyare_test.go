package transform_test

import "testing"

// TestWhoseTheyAre holds whose share or count a figure is that the words before it would give
// to others.
func TestWhoseTheyAre(t *testing.T) {
	cases := []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"the obliged behind the children", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi KIA sudah dimiliki 41.200 anak. Sedangkan wajib KTP 191.300 jiwa. Yang sudah 98,2 persen."},
			[]string{"kia_issued 41200 Kabupaten Sigi 2024-11-13/day", "wajib_ktp 191300 Kabupaten Sigi 2024-11-13/day", "kia_rate 98.2 Kabupaten Sigi 2024-11-13/day ?"},
		},
		{
			"the servants of another region", "Dukcapil Sigi", []string{"SIGI - IKD sudah dimiliki 42 persen ASN di Kabupaten Sigi. Sedangkan Kabupaten Poso 18,7 persen."},
			[]string{"ikd_activation_rate 42 Kabupaten Sigi 2024-11-13/day ?", "ikd_activation_rate 18.7 Kabupaten Poso 2024-11-13/day ?"},
		},
		{
			"the obliged, not all recorded", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi ada 191.412 warga wajib KTP, belum semua melakukan perekaman KTP-el."},
			[]string{"wajib_ktp 191412 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"residents who do it", "Dukcapil Sigi", []string{"SIGI - IKD Kabupaten Sigi digenjot. Penduduk yang memanfaatkannya 8,1 persen."},
			[]string{"ikd_activation_rate 8.1 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"titles without a space", "Dukcapil Sigi", []string{"SIGI - Wajib KTP Kabupaten Sigi menurut Bahrul, S.KM.MM 191.210 jiwa, IKD 12.000 orang."},
			[]string{"wajib_ktp 191210 Kabupaten Sigi 2024-11-13/day", "ikd_activated 12000 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"children who have it", "Dukcapil Sigi", []string{"SIGI - Anak wajib KIA Kabupaten Sigi 59.303 anak, yang sudah 39.447 anak."},
			[]string{"child_population 59303 Kabupaten Sigi 2024-11-13/day", "kia_issued 39447 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"as much as was lacking", "Dukcapil Sigi", []string{"SIGI - IKD Kabupaten Sigi masih kurang 10 persen dari target. Di Kecamatan Dolo IKD 10 persen."},
			[]string{"ikd_activation_rate 10 Kecamatan Dolo 2024-11-13/day"},
		},
		{
			"both acts at once", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi perekaman dan aktivasi IKD 12 persen, sebelumnya 9 persen."},
			[]string{"ikd_activation_rate 12 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9 Kabupaten Sigi 2024-11-13/day ?"},
		},
		{
			"a third behind two in turn", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi perekaman dan IKD masing-masing 98 persen dan 12 persen; kepemilikan KIA 50 persen."},
			[]string{"ktp_el_recording_rate 98 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 12 Kabupaten Sigi 2024-11-13/day", "kia_rate 50 Kabupaten Sigi 2024-11-13/day"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text...), c.want...) })
	}
}
