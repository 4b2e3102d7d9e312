package indicator

import "testing"

// TestForms holds that the short and spoken forms of words read like the words, and that a
// doctor is no "dari".
func TestForms(t *testing.T) {
	check(t, []readTest{
		{"short", "Dr 310.400 wajib KTP, yg blm rekam 4.120 org.", []string{"310.400 wajib_ktp", "4.120 ktp_el_unrecorded"}},
		{"spoken", "Yang udah aktivasi IKD cuman 8.214 orang.", []string{"8.214 ikd_activated"}},
		{"spoken denial", "Anak yang nggak punya KIA 41.200 orang.", []string{"41.200 (no_indicator)"}},
		{"a doctor", "IKD menurut dr Hasan sudah diaktifkan 9 persen wajib KTP.", []string{"9 ikd_activation_rate of wajib_ktp"}},
		{"no more than", "Aktivasi IKD sekadar 4,1 persen.", []string{"4,1 ikd_activation_rate"}},
		{"children, and about how many", "Plus minus 41.200 bocah sudah memiliki KIA.", []string{"41.200 kia_issued"}},
		{"places in short", "Perekaman KTP-el di 17 kec. mencapai 98,2 persen.", []string{"98,2 ktp_el_recording_rate"}},
		{"new activations", "Sepanjang Mei pengaktifan baru IKD 1.276 orang.", []string{"1.276 ikd_activated flow"}},
		{"the card in one word", "Dari situ 310 ribu jiwa wajib KTPE, dan 298 ribu sudah merekam KTPE.", []string{"310 wajib_ktp", "298 ktp_el_recorded"}},
	})
}
