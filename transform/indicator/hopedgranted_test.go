package indicator

import "testing"

// TestHopedGranted holds cards that are only asked for, needed or supposed, and those that ran out
// before more are fetched.
func TestHopedGranted(t *testing.T) {
	check(t, []readTest{
		{"hoped to be granted", "Blangko KTP-el menipis. Ia berharap, pengajuan blangko disetujui semuanya atau 13 ribu keping.", []string{"13 blangko_requested"}},
		{"hoped, and granted in part", "Blangko KTP-el menipis. Ia berharap lebih, sebab pengajuan itu baru disetujui 2.150 keping.", []string{"2.150 blangko_received"}},
		{"granted", "Blangko KTP-el menipis. Pengajuan blangko itu disetujui 2.150 keping.", []string{"2.150 blangko_received"}},
		{"even if asked for", "Blangko KTP-el dibatasi. Kalaupun ada yang minta 60 ribu keping, hanya diberi 9.000 keping.", []string{"60 (supposed)", "9.000 (supposed)"}},
		{"in two words", "Blangko KTP-el dibatasi. Kalau pun kami mengajukan 60 ribu keping, yang diberikan 9.000 keping.", []string{"60 (supposed)", "9.000 (supposed)"}},
		{"asked for", "Blangko KTP-el dibatasi. Kami minta 60 ribu keping, hanya diberi 9.000 keping.", []string{"60 blangko_requested", "9.000 blangko_received"}},
		{"what we need", "Blangko KTP-el menipis. Padahal yang kami butuhkan ada 31 ribu keping blangko.", []string{"31 (need)"}},
		{"run out before more is fetched", "Dalam waktu satu bulan, 3.000 blangko KTP-el sudah habis dan kami harus mengambil lagi.", []string{"3.000 (used)"}},
		{"of e-KTP", "Dalam waktu satu bulan, 3.000 blangko e-KTP sudah habis dan kami harus mengambil lagi.", []string{"3.000 (used)"}},
		{"those that came run out", "Kami menerima 3.000 blangko KTP-el, kini habis.", []string{"3.000 blangko_received"}},
	})
}

// TestShareOfActs holds that residents whose share did something are those who did it.
func TestShareOfActs(t *testing.T) {
	check(t, []readTest{
		{"recorded", "Untuk penduduk di daerah ini, terdapat 412.913 jiwa atau 97,4 persen yang telah merekam KTP-el.", []string{"412.913 ktp_el_recorded", "97,4 ktp_el_recording_rate"}},
		{"residents before them", "Penduduk daerah ini 612.913 jiwa, yang telah merekam KTP-el 412.913 jiwa atau 97,4 persen.", []string{"612.913 population", "412.913 ktp_el_recorded", "97,4 ktp_el_recording_rate"}},
	})
}
