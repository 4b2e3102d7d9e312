package indicator

import "testing"

// TestAimedToCome holds that what is set to come true is a target, and what came true of a target
// is reached.
func TestAimedToCome(t *testing.T) {
	check(t, []readTest{
		{"set to come true", "Tahun ini kepemilikan KIA ditargetkan tercapai 62 persen.", []string{"62 kia_target_rate"}},
		{"with what can be", "Kepemilikan KIA kami targetkan bisa terealisasi 62 persen.", []string{"62 kia_target_rate"}},
		{"what was set came true", "Kepemilikan KIA yang kami targetkan tercapai 62 persen.", []string{"62 kia_rate"}},
		{"so far", "Kepemilikan KIA yang ditargetkan baru tercapai 42 persen.", []string{"42 kia_rate"}},
	})
}
