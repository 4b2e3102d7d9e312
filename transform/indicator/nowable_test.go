package indicator

import "testing"

// TestNowAble holds what can be reached by now apart from what may be reached.
func TestNowAble(t *testing.T) {
	check(t, []readTest{
		{"by now", "Kepemilikan akta kelahiran di Palu dulu rendah. Sehingga kini bisa mencapai 71 persen.", []string{"71 birth_cert_rate"}},
		{"behind how it is now", "Kepemilikan akta kelahiran di Palu dulu rendah, sekarang cukup baik, bisa mencapai hingga 71 persen.", []string{"71 birth_cert_rate"}},
		{"behind the level of now", "Kepemilikan akta kelahiran sekarang 69 persen, bisa mencapai 71 persen.", []string{"69 birth_cert_rate", "71 birth_cert_target_rate"}},
		{"hoped by now", "Saat ini kami optimistis bisa mencapai 71 persen kepemilikan akta kelahiran.", []string{"71 birth_cert_target_rate"}},
		{"no time told", "Kepemilikan akta kelahiran di Palu bisa mencapai 71 persen.", []string{"71 birth_cert_target_rate"}},
	})
}

// TestSharedByAll holds shares of certificates told of everybody, whatever is said of children.
func TestSharedByAll(t *testing.T) {
	const children = " Akta kelahiran bagi anak-anak itu penting."
	check(t, []readTest{
		{"of everybody", "Sebanyak 58 persen warga Palu mempunyai akta kelahiran." + children + " Sekarang kepemilikan akta kelahiran sudah 58,4 persen.", []string{"58 birth_cert_rate", "58,4 birth_cert_rate"}},
		{"of children", "Dinas melayani warga Palu." + children + " Sekarang kepemilikan akta kelahiran sudah 58,4 persen.", []string{"58,4 birth_cert_rate of child_population"}},
	})
}
