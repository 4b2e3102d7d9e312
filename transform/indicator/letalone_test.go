package indicator

import "testing"

// TestLetAlone holds figures told only to say how little there is, and the target told
// beside one.
func TestLetAlone(t *testing.T) {
	check(t, []readTest{
		{"let alone", "Dinas meminta 12.000 keping blangko KTP-el. Jangankan 12 ribu, 3 ribu saja kami syukuri.", []string{"12.000 blangko_requested", "12 (supposed)", "3 (supposed)"}},
		{"not even", "Dinas meminta 12.000 keping blangko KTP-el. Tiga ribu keping pun tak sampai.", []string{"12.000 blangko_requested", "Tiga ribu (supposed)"}},
		{"a target beside", "Anak yang memiliki KIA di Alor 21.402 orang. Jangankan 100 persen, target 60 persen saja berat.", []string{"21.402 kia_issued", "100 (supposed)", "60 kia_target_rate"}},
		{"a target that was not met", "Aktivasi IKD di Alor 21.402 orang. Target yang waktu itu 25 persen pun tak tercapai.", []string{"21.402 ikd_activated", "25 ikd_target_rate"}},
		{"and only", "Dinas meminta 12.000 keping blangko KTP-el, tetapi hanya 3.000 keping saja yang diterima.", []string{"12.000 blangko_requested", "3.000 blangko_received"}},
	})
}
