package transform_test

import "testing"

// TestSinceNewYear holds that activations counted since January are those that came
// in, where those since another day may be all there are.
func TestSinceNewYear(t *testing.T) {
	const day = "2025-03-03"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"since January", "Sejak Januari 2025, tercatat 1.401 warga Kota Palu mengaktifkan IKD.", []string{"ikd_new_activations 1401 Kota Palu 2025-03-03/day"}},
		{"since the year began", "Sejak awal tahun, tercatat 1.401 warga Kota Palu mengaktifkan IKD.", []string{"ikd_new_activations 1401 Kota Palu 2025-03-03/day"}},
		{"since it came", "Sejak Desember 2022, tercatat 14.401 warga Kota Palu mengaktifkan IKD.", []string{"ikd_activated 14401 Kota Palu 2025-03-03/day"}},
		{"since an early January", "Sejak Januari 2023, tercatat 14.401 warga Kota Palu mengaktifkan IKD.", []string{"ikd_activated 14401 Kota Palu 2025-03-03/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
