package indicator

import "testing"

// TestRestDone holds that those who remain have done what the words right behind say that they
// have, and are told of for something else.
func TestRestDone(t *testing.T) {
	check(t, []readTest{
		{"cards to come", "Tinggal 2.180 warga yang telah melakukan perekaman KTP-el tetapi kartunya belum dicetak.", []string{"2.180 (part)"}},
		{"held up", "Masih ada sisa 2.180 orang yang sudah merekam KTP-el namun tertunda penerbitannya.", []string{"2.180 (part)"}},
		{"not recorded", "Tinggal 2.180 warga yang belum melakukan perekaman KTP-el.", []string{"2.180 ktp_el_unrecorded"}},
		{"the others", "Yang belum merekam KTP-el 2.180 orang. Sisanya 81.340 orang yang sudah merekam KTP-el.", []string{"2.180 ktp_el_unrecorded", "81.340 ktp_el_recorded"}},
		{"the others, in a clause", "Yang belum melakukan perekaman KTP-el 2.180 orang. Sedang selebihnya, 640 orang sudah melakukan perekaman tetapi kartunya belum dicetak.", []string{"2.180 ktp_el_unrecorded", "640 ktp_el_recorded"}},
		{"only asked to", "Yang belum melakukan perekaman KTP-el 2.180 orang. Selebihnya, 640 orang sudah diimbau merekam.", []string{"2.180 ktp_el_unrecorded", "640 ktp_el_unrecorded"}},
	})
}
