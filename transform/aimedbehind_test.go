package transform_test

import "testing"

// TestAimedBehind holds that a share whose people are behind it said to be meant to have
// done it is a target, that a target told of another year as changed since is one, and
// that children who must have a card are not all children.
func TestAimedBehind(t *testing.T) {
	const aim = "Tahun ini aktivasi IKD di Kota Palu ditargetkan 30 persen. "
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Sebanyak 40 persen warga Kota Palu yang sudah merekam KTP-el ditarget dinas telah memiliki IKD.", []string{"ikd_target_rate 40 Kota Palu 2024-11-13/day"}},
		{"Sebanyak 64 persen anak di Kota Palu, Sulawesi Tengah, diharapkan sudah memiliki KIA.", []string{"kia_target_rate 64 Kota Palu 2024-11-13/day"}},
		{"Sebanyak 64 persen anak di Kota Palu sudah memiliki KIA, dan ditargetkan naik tahun depan.", []string{"kia_rate 64 Kota Palu 2024-11-13/day"}},
		{"KIA di Kota Palu 64 persen, ditargetkan akhir tahun sudah tuntas.", []string{"kia_rate 64 Kota Palu 2024-11-13/day"}},
		{aim + "Target tersebut lebih tinggi, karena pada tahun 2023 hanya 25 persen.", []string{"ikd_target_rate 30 Kota Palu 2024-12-31/year", "ikd_target_rate 25 Kota Palu 2023-12-31/year"}},
		{aim + "Target itu berat, karena pada tahun 2023 capaiannya hanya 12 persen.", []string{"ikd_target_rate 30 Kota Palu 2024-12-31/year", "ikd_activation_rate 12 Kota Palu 2023-12-31/year"}},

		{"Tahun ini capaian IKD di Kota Palu diharapkan bisa sampai 20 persen.", []string{"ikd_target_rate 20 Kota Palu 2024-12-31/year"}},
		{"Capaian IKD di Kota Palu diharapkan terus naik, kini baru 20 persen.", []string{"ikd_activation_rate 20 Kota Palu 2024-11-13/day"}},
		{"Target tahun 2023 terpenuhi. Target yang dimaksud, 25 persen warga yang sudah merekam KTP-el memiliki IKD. Tahun 2024 sasaran IKD Kota Palu masih 25 persen dari yang sudah merekam.", []string{"ikd_target_rate 25 Kota Palu 2023-12-31/year", "ikd_target_rate 25 Kota Palu 2024-12-31/year"}},
		{"IKD di Kota Palu 12,4 persen. Capaian itu masih di bawah target nasional, yakni 25 persen.", []string{"ikd_activation_rate 12.4 Kota Palu 2024-11-13/day", "ikd_target_rate 25 Kota Palu 2024-11-13/day"}},
		{"Capaian IKD Kota Palu 32 persen, melampaui target nasional, yaitu 30 persen.", []string{"ikd_activation_rate 32 Kota Palu 2024-11-13/day", "ikd_target_rate 30 Kota Palu 2024-11-13/day"}},
		{"Capaian IKD Kota Palu masih di bawah target nasional, yakni 15 persen.", []string{"ikd_target_rate 15 Kota Palu 2024-11-13/day ?"}},
		{"Wajib KTP di Kota Palu 276.330 jiwa. Yang terekam 255.216, ya 92,4 persenlah.", []string{"wajib_ktp 276330 Kota Palu 2024-11-13/day", "ktp_el_recorded 255216 Kota Palu 2024-11-13/day", "ktp_el_recording_rate 92.4 Kota Palu 2024-11-13/day"}},
		{"Target IKD Kota Palu tahun 2024 sebesar 30 persen atau setara 82.900 orang, hingga kini tercapai separuhnya.", []string{"ikd_target_rate 30 Kota Palu 2024-12-31/year", "ikd_target 82900 Kota Palu 2024-12-31/year"}},
		{"Target KIA di Kota Palu 64 persen. Anak di Kota Palu seluruhnya 112.000 anak, sedangkan sasaran program 71.680 anak.", []string{"kia_target_rate 64 Kota Palu 2024-11-13/day", "child_population 112000 Kota Palu 2024-11-13/day", "child_population 71680 Kota Palu 2024-11-13/day ?"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
