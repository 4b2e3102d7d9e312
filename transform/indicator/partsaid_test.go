package indicator

import "testing"

// TestSomeOf holds counts that are some of those told before, or the sum of several things.
func TestSomeOf(t *testing.T) {
	check(t, []readTest{
		{"a fraction spelled out", "Warga yang belum merekam KTP-el 8.120 orang. Lebih separuhnya, 4.672 orang, bekerja di luar daerah.", []string{"8.120 ktp_el_unrecorded", "4.672 (part)"}},
		{"told with 'namely'", "Warga yang belum merekam KTP-el 8.120 orang. Hampir setengahnya, yakni 3.972 orang, pelajar.", []string{"8.120 ktp_el_unrecorded", "3.972 (part)"}},
		{"of a whole in front", "Dari 3.120 warga yang belum merekam KTP-el, 1.210 orang berada di luar daerah.", []string{"3.120 ktp_el_unrecorded", "1.210 (part)"}},
		{"of a whole with a place", "Dari 3.120 warga Kota Bima yang belum merekam KTP-el, 1.210 berusia 17 tahun.", []string{"3.120 ktp_el_unrecorded", "1.210 (part)"}},
		{"what some of a whole did", "Dari 3.120 wajib KTP, 1.210 orang sudah merekam.", []string{"3.120 wajib_ktp", "1.210 ktp_el_recorded"}},
		{"a sum of two things", "Yang belum cetak KTP-el 1.041 jiwa ditambah yang belum merekam 2.127 jiwa, totalnya 3.168 jiwa.", []string{"1.041 (backlog)", "2.127 ktp_el_unrecorded", "3.168 (no_indicator)"}},
		{"a misprint of belum", "Masih ada 3.120 warga yang bekum merekam KTP-el dan 410 yang belom ambil kartunya.", []string{"3.120 ktp_el_unrecorded", "410 (backlog)"}},
		{"cards not collected", "Masih ada 3.120 warga yang belum merekam KTP-el dan 410 orang belum mengambil KTP-nya.", []string{"3.120 ktp_el_unrecorded", "410 (backlog)"}},
		{"needed in a list", "Pusat baru kirim 344 ribu blangko KTP-el, kabupaten butuh 500 ribu.", []string{"344 blangko_received", "500 (need)"}},
		{"one service alone", "Dari layanan di sekolah saja, warga yang mengaktifkan IKD sudah 2.140 orang.", []string{"2.140 (part)"}},
		{"one programme alone", "KIA terus dicetak. Lewat jemput bola saja, KIA yang terbit 1.730 keping.", []string{"1.730 (part)"}},
		{"the data alone", "Dari data saja, warga yang mengaktifkan IKD sudah 2.140 orang.", []string{"2.140 ikd_activated"}},
	})
}
