package indicator

import "testing"

// TestOwed reads a share or count that is told as what a region still owes, and what a
// sentence on its reckoning says of a target.
func TestOwed(t *testing.T) {
	check(t, []readTest{
		{"a share", "Target IKD Dompu 30 persen dan tercapai 6 persen. Utang 24 persen itu kami kejar tahun ini.", []string{"30 ikd_target_rate", "6 ikd_activation_rate", "24 (no_indicator)"}},
		{"people", "Target IKD Dompu 42.000 orang dan tercapai 6.000 orang. Jadi utang kami 36.000 orang lagi.", []string{"42.000 ikd_target", "6.000 ikd_activated", "36.000 ikd_remaining"}},
		{"its reckoning", "Target IKD tahun ini 30 persen. Hitungannya dari penduduk yang telah memegang KTP-el.", []string{"30 ikd_target_rate of ktp_el_held"}},
		{"reckoned since", "Target IKD tahun ini 30 persen. Dihitung sejak penduduk memegang KTP-el.", []string{"30 ikd_target_rate"}},
	})
}
