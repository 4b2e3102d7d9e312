package transform_test

import "testing"

// TestQuarters holds that the people of one side of a region are not those of all of it, and that a
// region so called is one.
func TestQuarters(t *testing.T) {
	const day = "2024-05-10"
	for _, c := range []struct{ name, text, want string }{
		{"one side", "RUTENG - Disdukcapil Kabupaten Manggarai terus merekam KTP-el. Warga Manggarai Selatan yang belum merekam KTP-el 15.617 orang.", "ktp_el_unrecorded 15617 Kabupaten Manggarai 2024-05-10/day ?"},
		{"in lower case", "KENDARI - Di Kendari timur laut angin kencang, 15.617 orang belum merekam KTP-el.", "ktp_el_unrecorded 15617 Kota Kendari 2024-05-10/day"},
		{"a region", "PRAYA - Warga Lombok Tengah yang belum merekam KTP-el 15.617 orang.", "ktp_el_unrecorded 15617 Kabupaten Lombok Tengah 2024-05-10/day"},
		{"a kecamatan", "KENDARI - Warga Kendari Barat yang belum merekam KTP-el 3.617 orang.", "ktp_el_unrecorded 3617 Kecamatan Kendari Barat 2024-05-10/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el", c.text), c.want) })
	}
}
