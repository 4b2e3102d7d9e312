package indicator

import "testing"

// TestAimAt holds shares that a word of target or achievement leads to right behind another.
func TestAimAt(t *testing.T) {
	check(t, []readTest{
		{"with its target", "Kepemilikan KIA dengan target 55 persen realisasinya 61,7 persen.", []string{"55 kia_target_rate", "61,7 kia_rate"}},
		{"still", "Target IKD tahun ini 30 persen capaian kita masih 8,2 persen.", []string{"30 ikd_target_rate", "8,2 ikd_activation_rate"}},
		{"the target behind", "Realisasi kepemilikan akta kelahiran 91,4 persen target 95 persen.", []string{"91,4 birth_cert_rate", "95 birth_cert_target_rate"}},
	})
}
