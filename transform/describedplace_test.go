package transform_test

import "testing"

// TestDescribedPlace reads figures of a kabupaten of a province that the sentence before
// names: one pointed back to by where it lies, and one told by how it ranks.
func TestDescribedPlace(t *testing.T) {
	const lead = "GORONTALO - Anak di Provinsi Gorontalo yang punya KIA 190.318 anak."
	const whole = "kia_issued 190318 Provinsi Gorontalo 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"by where it lies", "Pohuwato masih tertinggal. Kabupaten di sebelah barat Boalemo itu baru 24.118 anak yang punya KIA.", []string{whole, "kia_issued 24118 Kabupaten Pohuwato 2024-11-13/day"}},
		{"by its kind and name", "Pohuwato masih tertinggal. Kabupaten Boalemo itu sudah 24.118 anak yang punya KIA.", []string{whole, "kia_issued 24118 Kabupaten Boalemo 2024-11-13/day"}},
		{"by its rank", "Bila diurutkan menurut persentasenya, Kabupaten Pohuwato yang paling rendah. Baru 24.118 anak punya KIA.", []string{whole, "kia_issued 24118 Kabupaten Pohuwato 2024-11-13/day"}},
		{"where something was held", "Data itu dibuka dalam rapat kerja Selasa lalu, di Kabupaten Pohuwato. Baru 190.318 anak punya KIA.", []string{whole}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", "KIA di Gorontalo", lead, c.text), c.want...) })
	}
}
