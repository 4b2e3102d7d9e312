package indicator

import "testing"

// TestUsable holds that blank cards fit for use are in hand, those spoilt or handed out
// over a time are not.
func TestUsable(t *testing.T) {
	check(t, []readTest{
		{"fit for a while", "Soal blangko, Dinas punya 3.100 keping, bisa dipakai sampai bulan depan.", []string{"3.100 blangko_stock"}},
		{"what is fit for use", "Blangko KTP-el yang bisa digunakan tinggal 310 keping.", []string{"310 blangko_stock"}},
		{"ready", "Ada 1.250 keping blangko KTP-el yang siap dipakai.", []string{"1.250 blangko_stock"}},
		{"spoilt", "Sebanyak 310 keping blangko KTP-el tidak bisa dipakai.", []string{"310 (used)"}},
		{"used up", "Sebanyak 310 keping blangko KTP-el habis dipakai.", []string{"310 (used)"}},
		{"held ready", "Dinas menyediakan 2.410 lembar blangko KTP-el di awal tahun.", []string{"2.410 blangko_stock"}},
		{"for a whole year", "Tahun ini dinas menyediakan 7.500 keping blangko KTP-el untuk pemohon baru.", []string{"7.500 (used)"}},
		{"handed out over a time", "Selama dua pekan terakhir dinas hanya menyediakan 900 blanko KTP-el.", []string{"900 (used)"}},
	})
}

// TestRemaining holds who is told as left, and that those who are hoped to come are no
// target of all.
func TestRemaining(t *testing.T) {
	check(t, []readTest{
		{"who still must", "Sekitar 31 ribu warga masih perlu mengaktifkan IKD.", []string{"31 ikd_remaining"}},
		{"behind yang", "Ada 31 ribu warga yang masih harus aktivasi IKD.", []string{"31 ikd_remaining"}},
		{"the rest reckoned", "Sisa 12 persen itu bila dihitung ada 31.200 warga yang harus aktivasi IKD.", []string{"12 (gap)", "31.200 ikd_remaining"}},
		{"a share reckoned", "Aktivasi IKD 11 persen, kalau dihitung 28.400 warga.", []string{"11 ikd_activation_rate", "28.400 ikd_activated"}},
		{"a share of children reckoned", "Kepemilikan KIA 17,5 persen, kalau dijumlah 8.900 anak.", []string{"17,5 kia_rate", "8.900 kia_issued"}},
		{"a certificate behind a year", "Kepemilikan KIA 31,7 persen. Tahun depan akta ditargetkan 97 persen.", []string{"31,7 kia_rate", "97 birth_cert_target_rate"}},
		{"cards by reason behind first-timers", "Dari 5.210 keping KTP-el yang dicetak, 1.402 untuk pemula, 2.340 karena rusak.", []string{"5.210 ktp_el_printed", "1.402 first_time_ktp", "2.340 (part)"}},
		{"a target behind its comma", "Sebanyak 106 ribu orang, sudah harus mengaktifkan IKD.", []string{"106 ikd_target"}},
		{"hoped to come", "Dari pabrik gula diharapkan ada tambahan 1.300 pemilik IKD.", []string{"1.300 (supposed)"}},
		{"what is still needed", "Untuk mencapai target IKD masih dibutuhkan tambahan 13.000 orang.", []string{"13.000 ikd_remaining"}},
		{"more of them again", "Pengguna IKD 2.110 orang, naik 90 orang lagi.", []string{"2.110 ikd_activated", "90 ikd_activated flow"}},
		{"fewer of them again", "Target IKD 2.200 orang, kurang 90 orang lagi.", []string{"2.200 ikd_target", "90 ikd_remaining"}},
		{"a raised target", "Target IKD naik 5.000 orang menjadi 65.000 orang.", []string{"5.000 (supposed)", "65.000 ikd_target"}},
	})
}

// TestOutdone holds that what a region is able to beyond a target told before is reached.
func TestOutdone(t *testing.T) {
	check(t, []readTest{
		{"a greater share", "KIA menggembirakan, dari target nasional 40 persen, daerah ini bisa 71,2 persen.", []string{"40 kia_target_rate", "71,2 kia_rate"}},
		{"in one breath", "Untuk KIA, dari target 40 persen kami mampu 71,2 persen.", []string{"40 kia_target_rate", "71,2 kia_rate"}},
		{"of a time to come", "Untuk KIA, dari target 40 persen, tahun depan kami bisa 50 persen.", []string{"40 kia_target_rate", "50 kia_target_rate"}},
		{"hoped for", "Untuk KIA, dari target 40 persen kami harap bisa 50 persen.", []string{"40 kia_target_rate", "50 kia_target_rate"}},
		{"less than it", "Untuk KIA, dari target 40 persen kami bisa 35 persen.", []string{"40 kia_target_rate", "35 kia_target_rate"}},
	})
}

// TestMustHave holds who is counted behind "yang harus punya".
func TestMustHave(t *testing.T) {
	check(t, []readTest{
		{"a card told before", "KTP-el harus dimiliki warga. Yang harus punya 164.300 jiwa.", []string{"164.300 wajib_ktp"}},
		{"by number", "Belum semua anak pegang KIA. Yang harus memiliki sebanyak 81.240 anak.", []string{"81.240 child_population"}},
		{"the digital one", "Aktivasi IKD digenjot. Yang harus punya 51.000 orang tahun ini.", []string{"51.000 ikd_target"}},
	})
}

// TestTargetWith holds that targets go on behind a document "dengan target" so much.
func TestTargetWith(t *testing.T) {
	check(t, []readTest{
		{"in a list", "Yang dinilai perekaman KTP-el dengan target 99,2 persen, kepemilikan KIA 40 persen, kepemilikan akta kelahiran 97 persen.",
			[]string{"99,2 ktp_el_recording_target_rate", "40 kia_target_rate", "97 birth_cert_target_rate"}},
		{"behind an act", "Yang dinilai perekaman dengan target 99,2 persen, KIA 40 persen serta IKD 30 persen.",
			[]string{"99,2 ktp_el_recording_target_rate", "40 kia_target_rate", "30 ikd_target_rate"}},
		{"not reached", "Kepemilikan KIA di tiga kabupaten belum sampai target 30 persen.", []string{"30 kia_target_rate"}},
		{"cards on their way", "Sebanyak 1.100 keping KTP-el belum sampai ke warga.", []string{"1.100 (backlog)"}},
		{"reached", "KIA dengan target 50 persen, sudah 46 persen.", []string{"50 kia_target_rate", "46 kia_rate"}},
	})
}

// TestUsesElse holds a count behind a sentence in which something else than cards is used.
func TestUsesElse(t *testing.T) {
	check(t, []readTest{
		{"a machine", "Dinas merekam KTP-el warga. Alat yang dipakai masih baik. Yang sudah direkam 41.200 orang.", []string{"41.200 ktp_el_recorded"}},
		{"cards", "Dinas memakai banyak blangko. Yang dipakai ada 14.800.", []string{"14.800 (used)"}},
	})
}
