package indicator

import "testing"

// TestTargetNamed holds counts that a target behind a comma is said to be, and what such a
// target leaves alone.
func TestTargetNamed(t *testing.T) {
	check(t, []readTest{
		{"behind the others to follow", "Untuk 1.500 KIA lainnya menyusul sesuai target kami, yaitu 7.500 KIA.", []string{"1.500 (no_indicator)", "7.500 (no_indicator)"}},
		{"behind what was made", "Yang jadi baru 3.100 KIA, maka 1.400 KIA lainnya menyusul sesuai target kami, yakni 4.500 KIA.", []string{"3.100 kia_issued", "1.400 (no_indicator)", "4.500 (no_indicator)"}},
		{"another matter", "Untuk 1.500 KIA lainnya menyusul sesuai target kami. Yang sudah jadi yakni 7.500 KIA.", []string{"1.500 (no_indicator)", "7.500 kia_issued"}},
	})
}

// TestOfLackers holds that people of whom some are without the card may be all residents,
// unless something calls them obliged.
func TestOfLackers(t *testing.T) {
	check(t, []readTest{
		{"obliged", "Sebanyak 9.140 orang dari 812.300 wajib KTP belum memiliki KTP elektronik.", []string{"9.140 (no_indicator)", "812.300 wajib_ktp"}},
		{"without the recording", "Sebanyak 9.140 orang dari 812.300 warga belum merekam KTP elektronik.", []string{"9.140 ktp_el_unrecorded", "812.300 wajib_ktp"}},
		{"a month's cards since another", "Kami hanya dijatah 700 keping blangko KTP-el per bulan sejak Maret.", []string{"700 (daily)"}},
	})
}
