package transform_test

import "testing"

// TestOfBothRegions holds that a count is of no one region that is the sum of those told of
// two, to the last one.
func TestOfBothRegions(t *testing.T) {
	kota := "Di Kota Malang yang belum merekam KTP-el 49.114 orang."
	for _, c := range []struct {
		name, title string
		want        []string
	}{
		{
			"the sum of both", "209.314 Warga Malang Belum Rekam KTP-el",
			[]string{"ktp_el_unrecorded 209314 Kabupaten Malang 2024-11-13/day ?", "ktp_el_unrecorded 160200 Kabupaten Malang 2024-11-13/day", "ktp_el_unrecorded 49114 Kota Malang 2024-11-13/day"},
		},
		{
			"its own", "160.200 Warga Malang Belum Rekam KTP-el",
			[]string{"ktp_el_unrecorded 160200 Kabupaten Malang 2024-11-13/day", "ktp_el_unrecorded 49114 Kota Malang 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", c.title, "Di Kabupaten Malang 160.200 jiwa belum merekam KTP-el.", kota), c.want...)
		})
	}
}
