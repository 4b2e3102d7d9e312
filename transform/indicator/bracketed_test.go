package indicator

import "testing"

// TestBracketed holds shares with their count in brackets: what follows is told of both, as
// behind "atau".
func TestBracketed(t *testing.T) {
	check(t, []readTest{
		{"of those recorded", "Pemakai IKD di Poso baru 6,1 persen (8.204 orang) dari warga yang sudah merekam KTP-el.", []string{"6,1 ikd_activation_rate of ktp_el_recorded", "8.204 ikd_activated of ktp_el_recorded"}},
		{"those who have not", "Perekaman KTP-el digenjot. Masih ada 3,2 persen (4.118 warga) yang belum merekam.", []string{"3,2 (no_indicator)", "4.118 ktp_el_unrecorded"}},
		{"who do it", "Di Poso 9.821 jiwa dari wajib KTP mengaktifkan IKD.", []string{"9.821 ikd_activated of wajib_ktp"}},
		{"those among them who have", "Wajib KTP di Poso 180.311 jiwa dan 96,4 persen (173.820 jiwa) di antaranya telah merekam.", []string{"180.311 wajib_ktp", "96,4 ktp_el_recording_rate of wajib_ktp", "173.820 ktp_el_recorded"}},
	})
}

// TestShareOfPart holds a share behind the whole that it is of and in front of its own count:
// it is no second form of the whole.
func TestShareOfPart(t *testing.T) {
	check(t, []readTest{
		{"recorded", "Wajib KTP di Poso 181.300 jiwa dan hampir semuanya sudah rekam, yaitu 98,94 persen atau 179.378 jiwa.", []string{"181.300 wajib_ktp", "98,94 ktp_el_recording_rate of wajib_ktp", "179.378 ktp_el_recorded"}},
		{"children", "Untuk anak usia 0-17 tahun terdapat 80.210 anak, dan baru separuhnya yang mengantongi KIA, tepatnya 50,37 persen atau 40.402 anak.", []string{"80.210 child_population", "50,37 kia_rate of child_population", "40.402 kia_issued"}},
	})
}

// TestPastTeller holds clauses behind the words that only say who goes on to speak: they begin
// their sentence. Another office is named by them.
func TestPastTeller(t *testing.T) {
	const held = "Data 31.552 warga Kapuas tidak ada di server pusat. "
	for _, teller := range [...]string{"Menurutnya, m", "Menurut dia, m", "Ia melanjutkan, m", "Dia mengatakan bahwa m", "M"} {
		check(t, []readTest{{teller, held + teller + "ereka adalah wajib KTP yang belum pernah merekam KTP-el.", []string{"31.552 ktp_el_unrecorded"}}})
	}
	check(t, []readTest{{"another office", "Menurut KPU, pemilih di Buru 95.210 orang.", []string{"95.210 (other_agency)"}}})
}

// TestNextItem holds lists whose items name their target in front of what was reached of it.
func TestNextItem(t *testing.T) {
	check(t, []readTest{
		{"of shares", "Perekaman KTP-el di Poso dari target 99,4 persen baru 99,12 persen, akta kelahiran dari target 98 persen baru 97,2 persen, KIA dari target 60 persen baru 57,8 persen.", []string{
			"99,4 ktp_el_recording_target_rate", "99,12 ktp_el_recording_rate", "98 birth_cert_target_rate", "97,2 birth_cert_rate", "60 kia_target_rate", "57,8 kia_rate"}},
		{"done by those told", "Aktivasi IKD digenjot. Wajib KTP di Poso 113.528 jiwa. Dari angka itu perekaman sudah dilakukan 112.121 jiwa, sedangkan yang belum 1.407 jiwa.", []string{"113.528 wajib_ktp", "112.121 ktp_el_recorded", "1.407 ktp_el_unrecorded"}},
	})
}
