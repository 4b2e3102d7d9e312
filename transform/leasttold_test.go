package transform_test

import "testing"

// TestLeastTold holds the round number that people are told not to be below, in front of their
// count, and apart from one too far below it to be the same.
func TestLeastTold(t *testing.T) {
	for _, c := range []struct {
		lead, told string
		want       []string
	}{
		{"Sedikitnya 3.500 warga Kota Tarakan belum merekam KTP-el.", "Hingga Maret 2025, yang belum merekam 3.566 jiwa.", []string{"ktp_el_unrecorded 3566 Kota Tarakan 2025-03-31/month"}},
		{"TARAKAN—Paling sedikit 3.500 warga Kota Tarakan belum merekam KTP-el.", "Yang belum merekam 3.566 jiwa.", []string{"ktp_el_unrecorded 3566 Kota Tarakan 2025-05-21/day"}},
		{"Setidaknya 3.000 warga Kota Tarakan belum merekam KTP-el.", "Hingga Maret 2025, yang belum merekam 3.566 jiwa.",
			[]string{"ktp_el_unrecorded 3000 Kota Tarakan 2025-05-21/day", "ktp_el_unrecorded 3566 Kota Tarakan 2025-03-31/month"}},
	} {
		check(t, read(t, "2025-05-21", "Perekaman KTP-el", c.lead, c.told), c.want...)
	}
}
