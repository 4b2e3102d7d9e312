package indicator

import "testing"

// TestImposed reads what a region is given to reach, and what is told against it.
func TestImposed(t *testing.T) {
	check(t, []readTest{
		{"a burden", "Dompu diberi beban 42.000 pengguna IKD, dan yang sudah baru 3.100 orang.", []string{"42.000 ikd_target", "3.100 ikd_activated"}},
		{"a quota to activate", "Dompu kebagian jatah 42.000 orang untuk diaktifkan IKD-nya.", []string{"42.000 ikd_target"}},
		{"what was asked of it in a year", "Aktivasi IKD Dompu belum jalan. Tahun 2023 permintaannya 25 persen.", []string{"25 ikd_target_rate"}},
		{"what people asked for", "Aktivasi IKD Dompu mulai jalan. Permintaannya sudah 12 persen dari wajib KTP.", []string{"12 ikd_activation_rate of wajib_ktp"}},
		{"cards are received", "Dompu dapat jatah 2.000 keping blangko KTP-el.", []string{"2.000 blangko_received"}},
		{"homework behind whose comma it is set", "Pekerjaan rumah Dinas Dukcapil Dompu berat, yang oleh pusat dibebani 42.000 orang untuk beralih ke IKD.", []string{"42.000 ikd_target"}},
		{"homework itself", "Pekerjaan rumah Dinas Dukcapil Dompu masih 42.000 orang yang belum mengaktifkan IKD.", []string{"42.000 ikd_remaining"}},
		{"those who did it", "Dinas mendapat target aktivasi IKD 42.000 orang, sementara yang tergarap 3.100 orang saja.", []string{"42.000 ikd_target", "3.100 ikd_activated"}},
		{"those who wanted", "Dinas mendapat target aktivasi IKD 42.000 orang, padahal yang mau cuma 3.100 orang.", []string{"42.000 ikd_target", "3.100 ikd_activated"}},
		{"those who did it up to a month", "Dinas mendapat target aktivasi IKD 42.000 orang, dan hingga akhir Mei yang rampung 3.100 orang.", []string{"42.000 ikd_target", "3.100 ikd_activated"}},
		{"where it stands by a month", "Target aktivasi IKD Dompu 42.000 orang, pada Mei posisinya 3.100 orang.", []string{"42.000 ikd_target", "3.100 ikd_activated"}},
		{"those who are to do it up to a month", "Target aktivasi IKD Dompu 42.000 orang, dan hingga Juni harus rampung 20.000 orang.", []string{"42.000 ikd_target", "20.000 ikd_target"}},
		{"the lot of a region this year", "Jatah Dompu tahun ini 42.000 aktivasi IKD. Yang tercapai 3.100.", []string{"42.000 ikd_target", "3.100 ikd_activated"}},
		{"those left of a target", "Aktivasi IKD di Dompu lambat. Dari target 42.000 orang masih tersisa 38.900 orang.", []string{"42.000 ikd_target", "38.900 ikd_remaining"}},
		{"a share of those left", "Masih ada 21,6 persen atau 42.300 warga lagi yang harus diaktifkan IKD-nya di Dompu.", []string{"21,6 (gap)", "42.300 ikd_remaining"}},
		{"those left of the obliged", "Perekaman KTP-el di Dompu terus jalan. Dari 180.000 wajib KTP masih tersisa 2.407 orang.", []string{"180.000 wajib_ktp", "2.407 ktp_el_unrecorded"}},
		{"another target", "Target aktivasi IKD 42.000 orang, sedangkan yang harus diaktifkan tahun lalu 31.000 orang.", []string{"42.000 ikd_target", "31.000 ikd_target"}},
		{"of a number of obliged", "Aktivasi IKD Dompu lambat. Pusat mematok 30 persen (24.000 orang) dari sekitar 80.000 penduduk Dompu yang wajib mengantongi KTP.", []string{"30 ikd_target_rate", "24.000 ikd_target", "80.000 wajib_ktp"}},
		{"of obliged who are to have it", "Kementerian mematok 30 persen (24.000 orang) dari 80.000 penduduk Dompu yang wajib KTP untuk ber-IKD.", []string{"30 ikd_target_rate", "24.000 ikd_target", "80.000 wajib_ktp"}},
		{"left for the digital one", "Sudah 8.200 orang beralih dari KTP fisik ke IKD.", []string{"8.200 ikd_activated"}},
		{"a share that left", "Baru 12 persen warga berpindah dari e-KTP menuju IKD.", []string{"12 ikd_activation_rate"}},
	})
}

// TestMissedTargets reads shares told as not come about.
func TestMissedTargets(t *testing.T) {
	check(t, []readTest{
		{"not come about", "Target IKD itu berat. Setelah 20 persen untuk tahun 2023 tidak kesampaian, pusat menaikkannya menjadi 35 persen.", []string{"20 ikd_target_rate", "35 ikd_target_rate"}},
		{"failed to be met", "Aktivasi IKD seret. Sesudah 20 persen gagal dipenuhi, kementerian diam.", []string{"20 ikd_target_rate"}},
		{"missed", "Aktivasi IKD seret. Angka 20 persen untuk 2023 meleset.", []string{"20 ikd_target_rate"}},
		{"stuck at it", "Aktivasi IKD terbesar 35 persen. Kota yang penduduknya paling padat malah tersangkut di 21,7 persen.", []string{"35 ikd_activation_rate", "21,7 ikd_activation_rate"}},
		{"what missed it", "Capaian IKD Dompu 2,9 persen meleset dari target 20 persen.", []string{"2,9 ikd_activation_rate", "20 ikd_target_rate"}},
	})
}

// TestLackingOnes reads those who have not done something behind a word of what is lacking.
func TestLackingOnes(t *testing.T) {
	check(t, []readTest{
		{"with their share", "Sebanyak 142.310 orang sudah merekam KTP-el, masih tertinggal 2.407 warga (1,6 persen) yang belum.", []string{"142.310 ktp_el_recorded", "2.407 ktp_el_unrecorded", "1,6 (no_indicator)"}},
		{"lacking", "Perekaman KTP-el di Dompu kurang 2.407 warga yang belum.", []string{"2.407 ktp_el_unrecorded"}},
		{"a change", "Perekaman KTP-el di Dompu bertambah 2.407 warga yang belum memiliki KTP.", []string{"2.407 (gap)"}},
	})
}
