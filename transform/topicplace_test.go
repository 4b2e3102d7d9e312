package transform_test

import "testing"

// TestNamedLast holds of which region a figure is told that a sentence right before it ends with.
func TestNamedLast(t *testing.T) {
	const day = "2024-11-13"
	lead := "GORONTALO - Dinas Dukcapil Provinsi Gorontalo mencatat 12,4 persen wajib KTP sudah aktivasi IKD."
	whole := "ikd_activation_rate 12.4 Provinsi Gorontalo 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the one said to be", "Satu-satunya yang masih tertinggal adalah Kabupaten Boalemo. Angkanya 7,9 persen.", []string{whole, "ikd_activation_rate 7.9 Kabupaten Boalemo 2024-11-13/day"}},
		{"where something went", "Alat rekam yang baru sudah dikirim ke Kabupaten Boalemo. Tahun lalu aktivasi IKD 7,9 persen.", []string{whole, "ikd_activation_rate 7.9 Provinsi Gorontalo 2023-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD di Gorontalo", lead, c.text), c.want...) })
	}
}
