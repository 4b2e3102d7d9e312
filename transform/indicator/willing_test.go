package indicator

import "testing"

// TestWilling holds that those who did something of their own will are reached, and that
// what somebody else wants is still a target.
func TestWilling(t *testing.T) {
	check(t, []readTest{
		{"who want to", "Warga Blora yang mau mengaktifkan IKD sebanyak 18.204 orang.", []string{"18.204 ikd_activated"}},
		{"who are ready to", "Yang bersedia beralih ke KTP digital jumlahnya 9.311 jiwa.", []string{"9.311 ikd_activated"}},
		{"so few that they can be counted", "Pemilik IKD di Blora masih bisa dihitung, yaitu 9.311 jiwa.", []string{"9.311 ikd_activated"}},
		{"on the fingers of a hand", "Yang mengaktifkan IKD bisa dihitung dengan jari, yakni 311 orang.", []string{"311 ikd_activated"}},
		{"what the office wants", "Dinas mau 18.204 warga mengaktifkan IKD tahun ini.", []string{"18.204 ikd_target"}},
		{"what may be", "IKD bisa 18.204 orang sampai Desember.", []string{"18.204 ikd_target"}},
	})
}

// TestSpeakersPeople holds the people obliged whom those who speak "have", told behind
// their name: no card is held then.
func TestSpeakersPeople(t *testing.T) {
	check(t, []readTest{
		{"what a share is divided by", "Aktivasi IKD 5,12 persen. Pembaginya itu wajib KTP, kita punya 214.870.", []string{"5,12 ikd_activation_rate of wajib_ktp", "214.870 wajib_ktp"}},
		{"only that there are so many", "Aktivasi IKD 5,12 persen. Penyebutnya wajib KTP, ada 214.870 jiwa.", []string{"5,12 ikd_activation_rate of wajib_ktp", "214.870 wajib_ktp"}},
		{"without a comma", "Wajib KTP kita punya 214.870 orang.", []string{"214.870 wajib_ktp"}},
		{"children", "Anak wajib KIA kami punya 71.400 jiwa.", []string{"71.400 child_population"}},
		{"a card", "Dari wajib KTP, yang sudah punya KTP 198.311 orang.", []string{"198.311 ktp_el_held of wajib_ktp"}},
		{"those of them who have it", "Dari wajib KTP 214.870 orang, yang punya 198.311 orang.", []string{"214.870 wajib_ktp", "198.311 ktp_el_held"}},
	})
}
