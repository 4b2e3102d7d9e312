package indicator

import "testing"

// TestGapBetween reads how far two things lie apart, and what is told behind a comparison of regions.
func TestGapBetween(t *testing.T) {
	check(t, []readTest{
		{"need and supply of cards", "Selisih antara kebutuhan dan pasokan blangko sekitar 9.400 keping.", []string{"9.400 (gap)"}},
		{"asked for and received", "Kekurangan antara usulan dan jatah blangko yang diterima mencapai 9.400 keping.", []string{"9.400 (gap)"}},
		{"target and reached", "Selisih antara target dan realisasi aktivasi IKD masih 9.400 orang.", []string{"9.400 ikd_remaining"}},
		{"a shortage made good", "Kekurangan blangko teratasi dan dinas menerima 9.400 keping.", []string{"9.400 blangko_received"}},
	})
}
