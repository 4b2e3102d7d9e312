package transform_test

import "testing"

// TestSpeakersOwn holds that those who speak tell of their own region behind
// another one.
func TestSpeakersOwn(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind a neighbour's sentence",
			[]string{"Aktivasi IKD di Kabupaten Kampar berjalan. Kota Pekanbaru sudah 20 persen. Di daerah kami baru 5,2 persen."},
			[]string{"ikd_activation_rate 20 Kota Pekanbaru 2024-11-13/day", "ikd_activation_rate 5.2 Kabupaten Kampar 2024-11-13/day"},
		},
		{
			"in the same sentence",
			[]string{"Aktivasi IKD di Kabupaten Kampar berjalan. Kota Pekanbaru sudah 20 persen, kita masih 5,2 persen."},
			[]string{"ikd_activation_rate 20 Kota Pekanbaru 2024-11-13/day", "ikd_activation_rate 5.2 Kabupaten Kampar 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "IKD Kabupaten Kampar", c.text...), c.want...)
		})
	}
}
