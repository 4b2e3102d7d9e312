package indicator

import "testing"

// TestPartReached holds those reached that are told in one breath behind the obliged.
func TestPartReached(t *testing.T) {
	check(t, []readTest{
		{"recorded", "Dari 129.009 wajib KTP yang sudah terekam baru 116.276 orang.", []string{"129.009 wajib_ktp", "116.276 ktp_el_recorded"}},
		{"left of people without a name", "Pendataan berlanjut. Dari 129.009 jiwa yang belum merekam KTP-el tinggal 12.733 warga.", []string{"129.009 ktp_el_recorded", "12.733 ktp_el_unrecorded"}},
		{"recorded of people without a name", "Dari 129.009 orang yang sudah merekam KTP-el baru 116.276 orang.", []string{"129.009 wajib_ktp", "116.276 ktp_el_recorded"}},
		{"an act behind", "Dari 129.009 orang yang sudah merekam KTP-el baru 2.112 orang yang mengaktifkan IKD.", []string{"129.009 ktp_el_recorded", "2.112 ikd_activated"}},
		{"by their document alone", "Dari 64.637 anak usia 0-18 tahun yang akta kelahiran sudah 63.480 anak.", []string{"64.637 child_population", "63.480 birth_cert_issued"}},
		{"children", "Dari 59.009 anak wajib KIA yang memilikinya baru 21.413 anak.", []string{"59.009 child_population", "21.413 kia_issued"}},
		{"another act behind them", "Dari 129.009 warga wajib KTP yang sudah merekam baru 413 orang mengaktifkan IKD.", []string{"129.009 ktp_el_recorded", "413 ikd_activated"}},
		{"left of the recording", "Warga yang aktif IKD 413 orang. Perekaman sendiri sudah 90,1 persen, tersisa 12.733 orang.", []string{"413 ikd_activated", "90,1 ktp_el_recording_rate", "12.733 ktp_el_unrecorded"}},
		{"left in front of the recording", "Warga yang aktif IKD 413 orang. Kini tinggal 12.733 orang lagi yang belum rekam.", []string{"413 ikd_activated", "12.733 ktp_el_unrecorded"}},
		{"cards left", "Blangko KTP-el aman. Pekan lalu dijatah 3.000 keping dan sekarang masih bersisa 1.940.", []string{"3.000 blangko_received", "1.940 blangko_stock"}},
		{"an office that is two", "Dinas Sosial Dukcapil menyebut 26.354 warga telah mengaktifkan IKD.", []string{"26.354 ikd_activated"}},
		{"another office", "Dinas Sosial menyebut 26.354 warga telah mengaktifkan IKD.", []string{"26.354 (other_agency)"}},
	})
}
