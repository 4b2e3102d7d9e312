package indicator

import "testing"

// TestMovers holds people of whom only the way they went is told, and cards that are
// only said to be good for use.
func TestMovers(t *testing.T) {
	check(t, []readTest{
		{"the way alone", "KIA terbit 4.118 keping, warga Bitung pindah keluar 3.204 jiwa, sedangkan yang masuk 2.977 jiwa.", []string{"4.118 kia_issued", "3.204 (migration)", "2.977 (migration)"}},
		{"both ways in one sentence", "Mutasi penduduk Bitung tercatat 3.204 jiwa keluar dan 2.977 jiwa datang.", []string{"3.204 (migration)", "2.977 (migration)"}},
		{"cards that came", "Selain pindah datang, blangko KTP-el juga datang 2.000 keping.", []string{"2.000 blangko_received"}},
		{"handed out by the centre", "Ke sejumlah daerah, 2.104.000 keping blangko KTP-el sudah didistribusikan Kemendagri.", []string{"2.104.000 blangko_received"}},
		{"handed out to others", "Ke beberapa daerah sudah dikirim 2.104 keping blangko KTP-el, kata kepala dinas.", []string{"2.104 (other_region)"}},
		{"ready for use", "Stok blangko KTP-el yang siap pakai 1.250 keping.", []string{"1.250 blangko_stock"}},
		{"good for use", "Blangko KTP-el yang bisa digunakan tinggal 640 keping.", []string{"640 blangko_stock"}},
	})
}

// TestSaidOfRegions holds what regions that lag behind need, what they are given to
// reach, what those who speak have, and counts to the head that nobody supposes.
func TestSaidOfRegions(t *testing.T) {
	check(t, []readTest{
		{"lagging behind", "KIA di Sikka 72,4 persen. Yang perlu digenjot ialah Palue, baru 41,8 persen.", []string{"72,4 kia_rate", "41,8 kia_rate"}},
		{"given to reach", "Pengguna IKD di Sikka 2.118 orang. Jatah dari pusat tahun ini 25 persen dari wajib KTP.", []string{"2.118 ikd_activated", "25 ikd_target_rate of wajib_ktp"}},
		{"people we have", "Pengguna IKD di Sikka 2.118 orang. Kami punya sudah perekaman 231.406 orang.", []string{"2.118 ikd_activated", "231.406 ktp_el_recorded"}},
		{"people to the head", "Jika wajib KTP di Sikka 241.118 jiwa, berarti aktivasi IKD baru 0,88 persen.", []string{"241.118 wajib_ktp", "0,88 ikd_activation_rate of wajib_ktp"}},
		{"first-time holders of those left", "Yang belum rekam KTP-el di Sikka 2.118 orang. Dari jumlah ini, pemilih pemula ada 1.204 orang.", []string{"2.118 ktp_el_unrecorded", "1.204 (cohort)"}},
		{"children's cards of identity", "KIA ikut dikejar. Dari 41.207 anak di Sikka, yang sudah punya kartu identitas 12.664 anak.", []string{"41.207 child_population", "12.664 kia_issued"}},
		{"cards of identity", "Warga Sikka yang sudah punya kartu identitas 212.664 orang.", []string{"212.664 ktp_el_held"}},
		{"a day alone", "Pada Rabu (27/8/2025) kemarin saja, ada 57 warga Sikka yang mengaktifkan IKD.", []string{"57 ikd_activated flow"}},
		{"people in round", "Jika wajib KTP di Sikka 300.000 jiwa, tentu sulit.", []string{"300.000 (supposed)"}},
	})
}
