package indicator

import "testing"

// TestInserted holds figures parted from their words by what a clause draws between two
// commas, and figures that such a word joins.
func TestInserted(t *testing.T) {
	check(t, []readTest{
		{"to be reached", "Baru 1.320 warga yang mengaktifkan IKD. Sekitar 40 ribu orang, dengan demikian, yang aktivasi IKD-nya mesti dikejar.", []string{"1.320 ikd_activated", "40 ikd_target"}},
		{"ought to", "Wajib KTP 70.120 orang. Sebanyak 21.036 orang, artinya, harus mengaktifkan IKD.", []string{"70.120 wajib_ktp", "21.036 ikd_target"}},
		{"in front of the figure", "Wajib KTP 70.120 orang, artinya, 21.036 orang harus mengaktifkan IKD.", []string{"70.120 wajib_ktp", "21.036 ikd_target"}},
	})
}
