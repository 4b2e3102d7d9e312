package indicator

import "testing"

// TestGapAgain reads a share that points back to what a target lacks, with those it makes.
func TestGapAgain(t *testing.T) {
	const target = "Target aktivasi IKD 25 persen. "
	check(t, []readTest{
		{"meant", target + "“Kurangnya sekitar 8 persen,” katanya. Delapan persen yang dimaksud sama dengan 11.200 warga yang harus dijemput.", []string{"25 ikd_target_rate", "8 (gap)", "Delapan (gap)", "11.200 ikd_remaining"}},
		{"pointed at", target + "Masih kurang 8 persen lagi. Angka 8 persen itu setara 11.200 orang.", []string{"25 ikd_target_rate", "8 (gap)", "8 (gap)", "11.200 ikd_remaining"}},
		{"in its own sentence", target + "Selisih ke target kira-kira 8 persen; delapan persen itu sama dengan 11.200 warga yang IKD-nya harus diaktifkan.", []string{"25 ikd_target_rate", "8 (gap)", "delapan (gap)", "11.200 ikd_remaining"}},
		{"a distance told before", target + "Selisih dengan target kira-kira 8 persen. Delapan persen itu setara 11.200 warga yang harus kami kejar.", []string{"25 ikd_target_rate", "8 (gap)", "Delapan (gap)", "11.200 ikd_remaining"}},
		{"turned into people", target + "Capaiannya 17 persen. Kalau selisih 8 persen itu dikonversi, yang harus diajak aktivasi 11.200 warga.", []string{"25 ikd_target_rate", "17 ikd_activation_rate", "8 (gap)", "11.200 ikd_remaining"}},
		{"of the target", "Target aktivasi IKD 8 persen. Angka 8 persen itu setara 11.200 orang.", []string{"8 ikd_target_rate", "8 ikd_target_rate", "11.200 ikd_target"}},
	})
}

// TestContentWith reads what somebody would be content with as a target of his own.
func TestContentWith(t *testing.T) {
	const target = "Target aktivasi IKD 151.203 orang. "
	check(t, []readTest{
		{"of the target", target + "“Kalau 15 persen dari target itu tembus, kita sudah syukur,” katanya.", []string{"151.203 ikd_target", "15 ikd_target_rate of ikd_target"}},
		{"to begin with", target + "“Lima belas persen saja dulu,” katanya.", []string{"151.203 ikd_target", "Lima belas ikd_target_rate"}},
		{"told of now", target + "“Kalau sekarang sudah 15 persen, kami bersyukur,” katanya.", []string{"151.203 ikd_target", "15 ikd_activation_rate"}},
		{"by another noun", "Aktivasi IKD 4,7 persen. Sasarannya 25 persen.", []string{"4,7 ikd_activation_rate", "25 ikd_target_rate"}},
		{"the same as before", "Target IKD 25 persen. Untuk tahun 2025 ukurannya tidak berubah, yakni 25 persen.", []string{"25 ikd_target_rate", "25 ikd_target_rate"}},
	})
}

// TestAskedAndGranted reads blank cards told again as those that were granted.
func TestAskedAndGranted(t *testing.T) {
	check(t, []readTest{
		{"all granted", "Blangko KTP-el menipis. “Usulan kami 7.000 keping, dan 7.000 itu disetujui semua,” katanya.", []string{"7.000 blangko_requested", "7.000 blangko_received"}},
		{"not yet", "Blangko KTP-el menipis. Kami meminta 7.000 keping, tetapi 7.000 itu belum disetujui.", []string{"7.000 blangko_requested", "7.000 blangko_requested"}},
	})
}

// TestWholeBehindRest reads the whole of those recorded and those left as all obliged.
func TestWholeBehindRest(t *testing.T) {
	check(t, []readTest{
		{"the sum", "Warga yang belum merekam KTP-el 41.300 jiwa. Dari 210.500 jiwa, yang sudah masuk 169.200 jiwa.", []string{"41.300 ktp_el_unrecorded", "210.500 wajib_ktp", "169.200 ktp_el_recorded"}},
	})
}
