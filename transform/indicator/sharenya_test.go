package indicator

import "testing"

// TestShareOfThose holds shares that "-nya" makes shares of the people counted before them, of
// another people's they are not, and totals that something was added to.
func TestShareOfThose(t *testing.T) {
	check(t, []readTest{
		{"of those obliged", "Wajib KTP kita 266.120 jiwa. Pemerintah pusat menginginkan 30 persennya sudah memiliki IKD.", []string{"266.120 wajib_ktp", "30 ikd_target_rate of wajib_ktp"}},
		{"of those recorded", "Warga yang sudah rekam KTP-el 236.507 orang. Sekitar 8 persennya telah memiliki IKD.", []string{"236.507 ktp_el_recorded", "8 ikd_activation_rate of ktp_el_recorded"}},
		{"a part of that", "Pengguna IKD baru 8.114 orang. “Wajib KTP kita 266.120 jiwa, yang ditargetkan pemerintah 30 persen dari situ,” katanya.", []string{"8.114 ikd_activated", "266.120 wajib_ktp", "30 ikd_target_rate of wajib_ktp"}},
		{"without the suffix", "Wajib KTP kita 266.120 jiwa. Pemerintah pusat menginginkan 30 persen sudah memiliki IKD.", []string{"266.120 wajib_ktp", "30 ikd_target_rate"}},
		{"of those not recorded", "Yang belum merekam KTP-el 4.120 orang. Sekitar 8 persennya telah memiliki IKD.", []string{"4.120 ktp_el_unrecorded", "8 ikd_activation_rate"}},
		{"a request on its way", "Permintaan yang dikirimnya ke Jakarta sebanyak 4.000 keping blangko KTP-el, yang diberikan 2.000 keping.", []string{"4.000 blangko_requested", "2.000 blangko_received"}},
		{"what the centre sends of a request", "Dari permintaan 4.000 keping blangko KTP-el, yang dikirim ke daerah 2.000 keping.", []string{"4.000 blangko_requested", "2.000 blangko_received"}},
	})
}
