package transform_test

import "testing"

// TestThreatened reads those who are not recorded where this is the reason for what they are in
// danger of losing.
func TestThreatened(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"their vote", "Sebanyak 5.400 lebih warga Kabupaten Ende terancam tak bisa memilih karena belum melakukan perekaman KTP-el.",
			[]string{"ktp_el_unrecorded 5400 Kabupaten Ende 2018-06-20/day"}},
		{"only some of them", "Sebanyak 5.400 warga Kabupaten Ende terancam tak bisa memilih karena sebagian belum perekaman KTP-el.", nil},
		{"pupils", "Sebanyak 5.400 siswa di Kabupaten Ende terancam tak bisa memilih karena belum perekaman KTP-el.",
			[]string{"ktp_el_unrecorded 5400 Kabupaten Ende 2018-06-20/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2018-06-20", "Jelang pemungutan suara", "ENDE - "+c.text), c.want...)
		})
	}
}
