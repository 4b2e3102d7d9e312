package indicator

import "testing"

// TestSharesOfThoseWho holds shares of those who have done one thing and did another: they
// are of the second, and the first is their base, wherever it stands.
func TestSharesOfThoseWho(t *testing.T) {
	lead := "Perekaman KTP-el di Ende terus dikejar. "
	check(t, []readTest{
		{"behind the share", lead + "Sebanyak 88 persen dari yang sudah rekam telah menerima KTP-el.", []string{"88 ktp_el_held_rate of ktp_el_recorded"}},
		{"with another word between", lead + "Baru 7 persen dari warga yang telah direkam juga sudah mengaktifkan IKD.", []string{"7 ikd_activation_rate of ktp_el_recorded"}},
		{"those pointed at", lead + "Ada 88 persen dari mereka yang sudah merekam telah memegang KTP-el.", []string{"88 ktp_el_held_rate of ktp_el_recorded"}},
		{"in front of the share", lead + "Dari yang sudah merekam 7 persen sudah aktivasi IKD.", []string{"7 ikd_activation_rate of ktp_el_recorded"}},
		{"behind another share", lead + "Sudah 94 persen yang merekam, dan dari yang sudah merekam itu 88 persen sudah memegang KTP-el.", []string{"94 ktp_el_recording_rate", "88 ktp_el_held_rate of ktp_el_recorded"}},
		{"behind another share and a joining word", "Perekaman di Ende sudah 94 persen dan dari yang sudah merekam itu, baru 7 persen yang aktivasi IKD.", []string{"94 ktp_el_recording_rate", "7 ikd_activation_rate of ktp_el_recorded"}},
		{"printed, which no share tells", lead + "Sudah 94 persen yang merekam, dan dari yang sudah rekam 88 persen sudah mencetak.", []string{"94 ktp_el_recording_rate", "88 (no_indicator)"}},
		{"a part that did it", lead + "Baru 62 persen dari jumlah tersebut yang sudah merekam.", []string{"62 ktp_el_recording_rate"}},
		{"a target behind a share", "Aktivasi IKD di Ende baru 4 persen dari target 30 persen.", []string{"4 ikd_activation_rate", "30 ikd_target_rate"}},
	})
}
