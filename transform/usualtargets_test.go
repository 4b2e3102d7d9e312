package transform_test

import "testing"

// TestUsualTargets holds targets of IKD told as a number of the people in front of them, in
// articles that name the act only in their headline.
func TestUsualTargets(t *testing.T) {
	const day, told = "2024-11-13", " Kota Palu 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"of the obliged", "PALU - Dari 268.100 wajib KTP di Kota Palu, targetnya 67.025 orang. Realisasinya 9.112 orang.",
			[]string{"wajib_ktp 268100" + told, "ikd_target 67025" + told, "ikd_activated 9112" + told}},
		{"of those recorded", "PALU - Dari 251.400 penduduk Kota Palu yang terekam, targetnya 75.420 orang.",
			[]string{"ktp_el_recorded 251400" + told, "ikd_target 75420" + told}},
		{"no usual share of them", "PALU - Dari 268.100 wajib KTP di Kota Palu, targetnya 61.311 orang.",
			[]string{"wajib_ktp 268100" + told, "ikd_target 61311" + told + " ?"}},
		{"a share of holders", "PALU - \"Target kita 30 persen dari jumlah pemegang KTP-el,\" kata Kepala Disdukcapil Kota Palu. Baru terealisasi 3,6 persen dari 246.112 pemegang KTP-el.",
			[]string{"ikd_target_rate 30" + told, "ikd_activation_rate 3.6" + told, "ktp_el_held 246112" + told}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Aktivasi IKD Palu Digenjot", c.text), c.want...) })
	}
}
