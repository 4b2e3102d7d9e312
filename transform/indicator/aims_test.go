package indicator

import "testing"

// TestAims holds what targets, wholes, sexes and starts make of a figure.
func TestAims(t *testing.T) {
	check(t, []readTest{
		{"a target of those told before it", "Tahun ini dinas menargetkan dari 256.000 penduduk yang sudah ber-KTP, 25 persennya atau 64 ribu orang sudah aktivasi IKD.",
			[]string{"256.000 ktp_el_held", "25 ikd_target_rate of ktp_el_held", "64 ikd_target"}},
		{"what was reached of a target", "Capaian IKD terus bertambah. Terbaru mencapai 14 ribu dari target 60 ribu.", []string{"14 ikd_activated", "60 ikd_target"}},
		{"of the target told before", "Target aktivasi IKD 60 ribu warga. Agak sulit, kata dia. Kami tambah tenaga. Jaringan diperbaiki. Sekarang 14 ribu dari target 60 ribu.",
			[]string{"60 ikd_target", "14 ikd_activated", "60 ikd_target"}},
		{"no base from the target", "Aktivasi IKD mencapai 9,4 persen dari target sebesar 25 persen. Target IKD 25 persen dari penduduk yang sudah memiliki KTP elektronik. Sejauh ini sudah mencapai 9,4 persen.",
			[]string{"9,4 ikd_activation_rate", "25 ikd_target_rate", "25 ikd_target_rate of ktp_el_held", "9,4 ikd_activation_rate"}},
		{"men and women together", "Jumlah penduduk laki-laki sebanyak 41.200 jiwa dan perempuan 40.100 jiwa atau total 81.300 jiwa.",
			[]string{"41.200 population for sex", "40.100 population for sex", "81.300 population"}},
		{"residents of a programme that began then", "Sejak program IKD dimulai Desember 2022 hingga Februari 2023 baru 3.100 orang yang melakukan aktivasi.", []string{"3.100 ikd_activated"}},
		{"activations of a period", "Pada Januari hingga Februari 2023 ada 3.100 orang yang melakukan aktivasi IKD.", []string{"3.100 ikd_activated flow"}},
	})
}
