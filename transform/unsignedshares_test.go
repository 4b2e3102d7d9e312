package transform_test

import "testing"

// TestUnsignedShares holds that a bare number behind a share is read as no count: it may be
// a share without its sign.
func TestUnsignedShares(t *testing.T) {
	const reached = "ikd_activation_rate 31 Kabupaten Boalemo 2026-02-20/day"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"GORONTALO - Aktivasi IKD di Boalemo 31 persen dan di Pohuwato 32.", []string{reached}},
		{"GORONTALO - Aktivasi IKD di Boalemo 31 persen. Pohuwato belum sampai 30.", []string{reached}},
		{"GORONTALO - Aktivasi IKD di Boalemo 31 persen, yakni 33.204 orang.", []string{reached, "ikd_activated 33204 Kabupaten Boalemo 2026-02-20/day"}},
		{"GORONTALO - Aktivasi IKD di Boalemo 31 persen. Di Kecamatan Mananggu diaktifkan 87 orang.", []string{reached, "ikd_activated 87 Kecamatan Mananggu 2026-02-20/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2026-02-20", "Aktivasi IKD di Gorontalo", c.text), c.want...)
		})
	}
}
