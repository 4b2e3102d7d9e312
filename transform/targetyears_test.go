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
		{"Pada tahun 2023 target KIA Kota Palu 60 persen. Capaian kita masih 48 persen.", []string{"kia_target_rate 60 Kota Palu 2023-12-31/year", "kia_rate 48 Kota Palu 2024-06-13/day"}},
		{"Pada tahun 2023 target KIA Kota Palu 60 persen. Capaiannya sudah 58 persen.", []string{"kia_target_rate 60 Kota Palu 2023-12-31/year", "kia_rate 58 Kota Palu 2024-06-13/day"}},
		{"Tahun 2024 target KIA Kota Palu 60 persen. Capaiannya 48 persen.", []string{"kia_target_rate 60 Kota Palu 2024-12-31/year", "kia_rate 48 Kota Palu 2024-06-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-06-13", "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
