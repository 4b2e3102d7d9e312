package indicator

import "testing"

// TestFarFromTarget reads how far a share is from a target apart from the target itself.
func TestFarFromTarget(t *testing.T) {
	const level, reached = "Aktivasi IKD mencapai 11,3 persen", "11,3 ikd_activation_rate"
	check(t, []readTest{
		{"still so far", level + ", sehingga jaraknya ke target pusat masih 18,7 persen.", []string{reached, "18,7 (gap)"}},
		{"so much left", level + ", jarak menuju target tinggal 18,7 persen.", []string{reached, "18,7 (gap)"}},
		{"so far away", level + ", masih berjarak 18,7 persen dari target.", []string{reached, "18,7 (gap)"}},
		{"the sum is full", level + ". Gap dengan target pusat sebesar 18,7 persen.", []string{reached, "18,7 (gap)"}},
		{"the sum is none", level + ". Gap dengan target pusat sebesar 18,5 persen.", []string{reached, "18,5 ikd_target_rate"}},
		{"the target itself", level + ", selisih jauh dengan target nasional 30 persen.", []string{reached, "30 ikd_target_rate"}},
		{"a rough distance", level + ". Selisihnya terhadap target sekitar 19 persen.", []string{reached, "19 (gap)"}},
		{"rounded between commas", level + ". Kekurangan terhadap target, kalau dibulatkan, 19 persen.", []string{reached, "19 (gap)"}},
		{"the target behind who speaks", level + ", selisih jauh dengan target pusat, kata dia, 30 persen.", []string{reached, "30 ikd_target_rate"}},
		{"the target spelled out", level + ", selisih jauh dengan target pusat, yaitu 30 persen.", []string{reached, "30 ikd_target_rate"}},
		{"the target behind a measure", level + ", jaraknya masih jauh dengan target sebesar 30 persen.", []string{reached, "30 ikd_target_rate"}},
	})
}
