package transform_test

import "testing"

// TestLeftSince doubts those left of whom some have done since what they had not, where those who
// still have not are told behind.
func TestLeftSince(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Dari sekitar 14 ribu warga Badung yang belum rekam, sudah sekitar 9 ribu yang rekam. Sedangkan 5 ribu warga hingga kini belum rekam", []string{"ktp_el_unrecorded 14000 Kabupaten Badung 2018-12-20/day ?", "ktp_el_recorded 9000 Kabupaten Badung 2018-12-20/day ?", "ktp_el_unrecorded 5000 Kabupaten Badung 2018-12-20/day"}},
		{"Dari 14.070 warga Badung yang belum merekam e-KTP, 9.020 orang berada di luar daerah", []string{"ktp_el_unrecorded 14070 Kabupaten Badung 2018-12-20/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2018-12-20", "Perekaman e-KTP di Badung", "BADUNG - "+c.text+"."), c.want...)
		})
	}
}
