package transform_test

import "testing"

// TestOlderProvince reads the region of which an older province only says where it lay.
func TestOlderProvince(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"SORONG - Disdukcapil Kota Sorong, Papua Barat, mencatat 12.230 warga belum merekam KTP-el.", "ktp_el_unrecorded 12230 Kota Sorong 2020-11-24/day"},
		{"MERAUKE - Disdukcapil Kabupaten Merauke, Provinsi Papua, mencatat 18.230 warga belum merekam KTP-el.", "ktp_el_unrecorded 18230 Kabupaten Merauke 2020-11-24/day"},
		{"TARAKAN - Disdukcapil Kota Tarakan, Kalimantan Timur, mencatat 12.230 warga belum merekam KTP-el.", "ktp_el_unrecorded 12230 Kota Tarakan 2020-11-24/day"},
		{"JAYAPURA - Disdukcapil Provinsi Papua mencatat 282.230 warga belum merekam KTP-el.", "ktp_el_unrecorded 282230 Provinsi Papua 2020-11-24/day"},
	} {
		check(t, read(t, "2020-11-24", "Ribuan Warga Belum Rekam KTP", c.text), c.want)
	}
}
