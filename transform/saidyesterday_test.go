package transform_test

import "testing"

// TestSaidYesterday dates what somebody said on the day before the telling, and nothing else by
// a word for it.
func TestSaidYesterday(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"behind the speaker", "“Ada 4.120 warga yang belum merekam KTP-el,” kata Sekretaris Disdukcapil, Sri, di kantornya, kemarin.", "ktp_el_unrecorded 4120 Kota Bima 2024-10-21/day"},
		{"right behind the verb", "“Ada 4.120 warga yang belum merekam KTP-el,” ujarnya kemarin.", "ktp_el_unrecorded 4120 Kota Bima 2024-10-21/day"},
		{"over the day of data", "Menurut DKB semester I 2024, ada 4.120 warga Kota Bima yang belum merekam KTP-el. Begitu kata kepala dinas, kemarin.", "ktp_el_unrecorded 4120 Kota Bima 2024-06-30/month"},
		{"another time", "“Sejak Pemilu kemarin ada 4.120 warga yang belum merekam KTP-el,” katanya.", "ktp_el_unrecorded 4120 Kota Bima 2024-10-22/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want)
		})
	}
}
