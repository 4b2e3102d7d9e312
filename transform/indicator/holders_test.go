package indicator

import "testing"

// TestHolders holds those who carry a card as the base of what is told of them, and what
// is asked of people told by what they did as a target.
func TestHolders(t *testing.T) {
	check(t, []readTest{
		{"cards in the people's hands", "Yang sudah merekam KTP-el 171.315 orang, sedangkan yang kartunya sudah di tangan 169.877 orang.", []string{"171.315 ktp_el_recorded", "169.877 ktp_el_held"}},
		{"cards people were given", "Yang sudah merekam KTP-el 171.315 orang, yang sudah terima kartu 169.877 orang.", []string{"171.315 ktp_el_recorded", "169.877 ktp_el_held"}},
		{"blanks in hand", "Blangko KTP-el di tangan kami tinggal 2.500 keping.", []string{"2.500 blangko_stock"}},
		{"who has the other", "Aktivasi IKD di Ende masih rendah. Baru 7 ribu warga ber-KTP yang punya, atau 4,1 persen.", []string{"7 ikd_activated", "4,1 ikd_activation_rate of ktp_el_held"}},
		{"what those obliged use", "Aktivasi IKD di Ende masih rendah. Warga wajib KTP yang sudah memakainya 7.204 orang.", []string{"7.204 ikd_activated"}},
		{"what those obliged have", "KTP-el penting bagi warga Ende. Warga wajib KTP yang sudah memilikinya 171.204 orang.", []string{"171.204 ktp_el_held"}},
		{"a whole of carriers", "Dinas mematok target 60 ribu atau 30 persen dari 200 ribu warga ber-KTP sudah memiliki IKD.", []string{"60 ikd_target", "30 ikd_target_rate of ktp_el_held", "200 ktp_el_held"}},
		{"carriers only", "Warga Ende yang sudah ber-KTP elektronik 171.204 orang.", []string{"171.204 ktp_el_held"}},
		{"who has the same", "Di Ende 171.204 warga sudah punya KTP-el.", []string{"171.204 ktp_el_held"}},
		{"asked of the holders", "Aktivasi IKD di Ende berjalan. Oleh pusat, 30 persen warga yang telah memegang KTP di tiap daerah diminta pindah ke digital.", []string{"30 ikd_target_rate of ktp_el_held"}},
		{"asked of the recorded", "Sebanyak 25 persen dari warga yang sudah merekam KTP-el diwajibkan beralih ke IKD.", []string{"25 ikd_target_rate of ktp_el_recorded"}},
		{"asked of those who did it", "Aktivasi IKD di Ende berjalan. Sebanyak 97 persen penduduk sudah memiliki KTP elektronik dan diminta beralih ke digital.", []string{"97 ktp_el_held_rate of population"}},
		{"a whole of holders", "Aktivasi IKD di Ende lambat. Baru 7.204 orang dari 171.555 pemegang KTP-el.", []string{"7.204 ikd_activated", "171.555 ktp_el_held"}},
		{"a share of holders", "Aktivasi IKD di Ende lambat. Baru 4,2 persen dari 171.555 pemilik KTP-el.", []string{"4,2 ikd_activation_rate of ktp_el_held", "171.555 ktp_el_held"}},
		{"beside their count", "Warga Ende yang mengaktifkan IKD 7.204 orang atau 4,2 persen pemegang KTP-el.", []string{"7.204 ikd_activated", "4,2 ikd_activation_rate of ktp_el_held"}},
		{"who has a number only", "Di Ende warga yang sudah punya NIK KTP-el 171.204 jiwa, yang sudah memiliki KTP-el 168.011 jiwa.", []string{"171.204 (other_document)", "168.011 ktp_el_held"}},
		{"who has a number, in full", "Warga Ende yang sudah memiliki Nomor Induk Kependudukan (NIK) KTP elektronik 171.204 jiwa.", []string{"171.204 (other_document)"}},
		{"with a number and the card", "Sebanyak 171.204 warga Ende yang memiliki NIK sudah memegang KTP-el.", []string{"171.204 ktp_el_held"}},
		{"beside a count of the same", "Sudah 171.555 orang (94,4 persen) yang memegang KTP-el.", []string{"171.555 ktp_el_held", "94,4 ktp_el_held_rate"}},
	})
}
