package indicator

import "testing"

// TestWithoutPaper holds people told again who were told to have no certificate or card.
func TestWithoutPaper(t *testing.T) {
	check(t, []readTest{
		{"told again by their age", "Sebanyak 41.204 anak dan remaja di Palu tidak memiliki akta kelahiran. Dari 41.204 penduduk tersebut, usianya 0 sampai 17 tahun.", []string{"41.204 (no_indicator)", "41.204 (no_indicator)"}},
		{"children again", "Sebanyak 41.204 anak di Palu belum memiliki akta kelahiran. Sebanyak 41.204 anak itu berusia 0-18 tahun.", []string{"41.204 (no_indicator)", "41.204 (no_indicator)"}},
		{"without a card", "Sebanyak 41.204 anak di Palu belum memiliki KIA. 41.204 jiwa tersebut tersebar merata.", []string{"41.204 (no_indicator)", "41.204 (no_indicator)"}},
		{"other children", "Sebanyak 41.204 anak di Palu belum memiliki KIA. Jumlah anak 91.000 jiwa. Dari 91.000 anak itu 49.796 anak sudah memiliki KIA.", []string{"41.204 (no_indicator)", "91.000 child_population", "91.000 child_population", "49.796 kia_issued"}},
	})
}
