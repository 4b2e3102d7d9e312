package transform_test

import "testing"

// TestLeaders holds that a province within which one of its regions stands first is not where
// the share is told of.
func TestLeaders(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"that leads", "Donggala memimpin aktivasi IKD di Sulawesi Tengah dengan 13,2 persen, disusul Poso 10,8 persen.",
			[]string{"ikd_activation_rate 13.2 Kabupaten Donggala 2024-11-13/day", "ikd_activation_rate 10.8 Kabupaten Poso 2024-11-13/day"},
		},
		{
			"at the top", "Kabupaten Donggala menduduki puncak capaian IKD di Sulawesi Tengah, 13,2 persen.",
			[]string{"ikd_activation_rate 13.2 Kabupaten Donggala 2024-11-13/day"},
		},
		{
			"nobody leads", "Seusai rapat di Donggala, kepala dinas menyebut aktivasi IKD di Sulawesi Tengah 4,8 persen.",
			[]string{"ikd_activation_rate 4.8 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Peringkat IKD Sulawesi Tengah", "PALU - "+c.text), c.want...)
		})
	}
}
