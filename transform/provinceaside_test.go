package transform_test

import "testing"

// TestProvinceAside holds what is told past the province of a region, between two commas or in brackets.
func TestProvinceAside(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"those left", "SIGLI – Kurang lebih 12.340 jiwa penduduk Kabupaten Pidie, Aceh, hingga kini belum tersentuh perekaman KTP-el.", []string{"ktp_el_unrecorded 12340 Kabupaten Pidie 2024-08-29/day"}},
		{"first-time voters left", "SIGLI – Masih ada 2.108 pemilih pemula di Kabupaten Pidie, Provinsi Aceh, yang belum merekam KTP-el.", []string{"ktp_el_unrecorded 2108 Kabupaten Pidie 2024-08-29/day ?"}},
		{"in brackets", "SIGLI – Dari 142 ribu anak di Kabupaten Pidie (Aceh) yang wajib memiliki KIA, kartunya telah sampai ke tangan 61 ribu jiwa.", []string{"child_population 142000 Kabupaten Pidie 2024-08-29/day", "kia_issued 61000 Kabupaten Pidie 2024-08-29/day"}},
		{"in a list of places", "SIGLI – Yang sudah merekam KTP-el di Kabupaten Pidie 280.410 jiwa, di Kabupaten Bireuen 301.207 jiwa.", []string{"ktp_el_recorded 280410 Kabupaten Pidie 2024-08-29/day", "ktp_el_recorded 301207 Kabupaten Bireuen 2024-08-29/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-08-29", "Perekaman KTP-el di Pidie", c.text), c.want...)
		})
	}
}
