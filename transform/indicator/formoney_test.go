package indicator

import "testing"

// TestPlannedCards holds cards that are only planned or paid for, and those that were made.
func TestPlannedCards(t *testing.T) {
	check(t, []readTest{
		{"what money is for", "DAK nonfisik Rp 1,1 miliar untuk 5.000 keping KIA.", []string{"5.000 (supposed)"}},
		{"what it is enough for", "Anggaran Rp 300 juta cukup untuk mencetak 5.000 keping KIA.", []string{"5.000 (supposed)"}},
		{"what was made with it", "Dengan dana Rp 300 juta dinas mencetak 5.000 keping KIA.", []string{"5.000 kia_issued"}},
		{"planned", "Tahun depan dinas merencanakan 12.000 KIA.", []string{"12.000 (no_indicator)"}},
		{"planned for a year", "Tahun 2026 direncanakan 12.000 KIA dicetak.", []string{"12.000 (no_indicator)"}},
	})
}

// TestLevelOfDay tells the level of a day apart from the target in front of it.
func TestLevelOfDay(t *testing.T) {
	const target = "30 ikd_target_rate"
	check(t, []readTest{
		{"its position", "Tahun ini target IKD 30 persen, posisi Mei 11,4 persen.", []string{target, "11,4 ikd_activation_rate"}},
		{"up to it", "Target IKD 30 persen, hingga Mei baru 11,4 persen.", []string{target, "11,4 ikd_activation_rate"}},
		{"another target", "Target IKD 30 persen, pada Desember 35 persen.", []string{target, "35 ikd_target_rate"}},
		{"a round one below", "Target IKD 30 persen, hingga Mei 20 persen.", []string{target, "20 ikd_target_rate"}},
	})
}
