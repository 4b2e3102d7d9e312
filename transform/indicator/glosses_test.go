package indicator

import "testing"

// TestGlosses holds figures parted from their words by a bracket that names a document again.
func TestGlosses(t *testing.T) {
	check(t, []readTest{
		{"obliged children", "Wajib KIA (Kartu Identitas Anak) di kota itu sebanyak 71.200 anak.", []string{"71.200 child_population"}},
		{"without the bracket", "Wajib KIA di kota itu sebanyak 71.200 anak.", []string{"71.200 child_population"}},
		{"target", "Target aktivasi IKD (Identitas Kependudukan Digital) sebanyak 52.300 orang.", []string{"52.300 ikd_target"}},
		{"certificates not held", "Anak yang belum memiliki akta kelahiran (akta lahir) tercatat 9.140 anak.", []string{"9.140 (no_indicator)"}},
	})
}
