package indicator

import "testing"

// TestBaseNumbered holds counts told behind a share as the number of those it is of, and those
// left of all people behind a sentence on first-time holders.
func TestBaseNumbered(t *testing.T) {
	check(t, []readTest{
		{"how many they are", "Yang mengaktifkan IKD 2.914 orang. Itu 3 persen dari wajib KTP, yang jumlahnya 97.300 orang.", []string{"2.914 ikd_activated", "3 ikd_activation_rate of wajib_ktp", "97.300 wajib_ktp"}},
		{"those recorded", "Yang mengaktifkan IKD 2.914 orang. Itu 3 persen dari yang sudah rekam, yang ada 95 ribuan.", []string{"2.914 ikd_activated", "3 ikd_activation_rate of ktp_el_recorded", "95 ktp_el_recorded"}},
		{"left of all", "Pemula di Dompu 4.100 orang. Yang sudah direkam 2.600 orang. Dari 191.300 wajib KTP, tinggal 3.900 orang yang belum.", []string{"4.100 first_time_ktp", "2.600 ktp_el_recorded for first_time", "191.300 wajib_ktp", "3.900 ktp_el_unrecorded"}},
	})
}
