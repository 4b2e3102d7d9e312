package indicator

import "testing"

// TestAgainstTarget holds shares set against a target that is only named.
func TestAgainstTarget(t *testing.T) {
	check(t, []readTest{
		{"below it with", "Aktivasi IKD masih di bawah target dengan 27,4 persen.", []string{"27,4 ikd_activation_rate"}},
		{"past it with a figure", "KIA sudah melampaui target nasional dengan cakupan 61,3 persen.", []string{"61,3 kia_rate"}},
		{"the target itself", "KIA baru 47 persen, jauh di bawah target sebesar 60 persen.", []string{"47 kia_rate", "60 kia_target_rate"}},
	})
}
