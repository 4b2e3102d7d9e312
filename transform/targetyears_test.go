package transform_test

import "testing"

// TestTargetYears holds the year that opens the sentence before a target, the month
// behind it by which it must be reached, and the year past whose target was missed.
func TestTargetYears(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"KIA di Kota Palu masih sedikit. Tahun 2024 ini dinas bergerak cepat. Menurut instruksi pusat, 60 persen anak sudah harus memiliki KIA.", []string{"kia_target_rate 60 Kota Palu 2024-12-31/year"}},
		{"Target KIA dari pusat 60 persen, Desember 2024 mesti kami penuhi.", []string{"kia_target_rate 60 Kota Palu 2024-12-31/month"}},
		{"Target KIA dari pusat 60 persen, Desember 2024 ada lomba.", []string{"kia_target_rate 60 Kota Palu 2024-06-13/day"}},
		{"Pada tahun 2023 target KIA Kota Palu 60 persen. Realisasinya hanya 48 persen.", []string{"kia_target_rate 60 Kota Palu 2023-12-31/year", "kia_rate 48 Kota Palu 2023-12-31/year"}},
		{"Pada tahun 2023 target aktivasi IKD Kota Palu 25 persen. Realisasinya hanya 7,9 persen atau 20.500 jiwa.", []string{"ikd_target_rate 25 Kota Palu 2023-12-31/year", "ikd_activation_rate 7.9 Kota Palu 2023-12-31/year", "ikd_activated 20500 Kota Palu 2023-12-31/year"}},
		{"Pada tahun 2023 target aktivasi IKD Kota Palu 25 persen. Realisasinya 20.500 jiwa atau 7,9 persen.", []string{"ikd_target_rate 25 Kota Palu 2023-12-31/year", "ikd_activation_rate 7.9 Kota Palu 2023-12-31/year", "ikd_activated 20500 Kota Palu 2023-12-31/year"}},
		{"Pada tahun 2023 target aktivasi IKD Kota Palu 60 ribu jiwa. Realisasinya hanya 20.500 jiwa.", []string{"ikd_target 60000 Kota Palu 2023-12-31/year", "ikd_activated 20500 Kota Palu 2023-12-31/year"}},
		{"Pada tahun 2023 target KIA Kota Palu 60 persen. Capaian kita masih 48 persen.", []string{"kia_target_rate 60 Kota Palu 2023-12-31/year", "kia_rate 48 Kota Palu 2024-06-13/day"}},
		{"Pada tahun 2023 target KIA Kota Palu 60 persen. Capaiannya sudah 58 persen.", []string{"kia_target_rate 60 Kota Palu 2023-12-31/year", "kia_rate 58 Kota Palu 2024-06-13/day"}},
		{"Tahun 2024 target KIA Kota Palu 60 persen. Capaiannya 48 persen.", []string{"kia_target_rate 60 Kota Palu 2024-12-31/year", "kia_rate 48 Kota Palu 2024-06-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-06-13", "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}

// TestTargetsOwnYear holds that the year of a target's own clause does not date what is
// reached behind it, where that is told as so now or the clause only says of what it is.
func TestTargetsOwnYear(t *testing.T) {
	const target = "kia_target_rate 40 Kabupaten Poso 2023-12-31/year"
	for _, c := range []struct{ name, text, reached string }{
		{"so far", "KIA di Kabupaten Poso yang tahun lalu ditargetkan 40 persen sampai sekarang masih tertahan di 33,6 persen.", "2024-05-21/day"},
		{"a named year", "KIA di Kabupaten Poso yang pada 2023 ditarget 40 persen baru 33,6 persen.", "2024-05-21/day"},
		{"a year told as a whole", "KIA di Kabupaten Poso tahun lalu ditarget 40 persen, tercapai 33,6 persen.", "2023-12-31/year"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-05-21", "Dukcapil Poso", c.text), target, "kia_rate 33.6 Kabupaten Poso "+c.reached)
		})
	}
}
