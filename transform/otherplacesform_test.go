package transform_test

import "testing"

// TestFormsOfOtherPlaces holds that a count told of a place named behind a comma is no
// second form of the share in front of it.
func TestFormsOfOtherPlaces(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"one that gives most", "dengan Kota Palu penyumbang terbesar, yakni 21.900 pengguna.",
			[]string{"ikd_activation_rate 4.8 Provinsi Sulawesi Tengah 2024-11-13/day", "ikd_activated 21900 Kota Palu 2024-11-13/day"},
		},
		{
			"the same in people", "yakni 102.300 pengguna di Provinsi Sulawesi Tengah.",
			[]string{"ikd_activation_rate 4.8 Provinsi Sulawesi Tengah 2024-11-13/day", "ikd_activated 102300 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "IKD Provinsi Sulawesi Tengah", "PALU - Aktivasi IKD di Provinsi Sulawesi Tengah baru 4,8 persen, "+c.text), c.want...)
		})
	}
}
