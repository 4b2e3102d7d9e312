package indicator

import "testing"

// TestGapBetween reads how far two things lie apart, and what is told behind a comparison of regions.
func TestGapBetween(t *testing.T) {
	check(t, []readTest{
		{"need and supply of cards", "Selisih antara kebutuhan dan pasokan blangko sekitar 9.400 keping.", []string{"9.400 (gap)"}},
		{"asked for and received", "Kekurangan antara usulan dan jatah blangko yang diterima mencapai 9.400 keping.", []string{"9.400 (gap)"}},
		{"target and reached", "Selisih antara target dan realisasi aktivasi IKD masih 9.400 orang.", []string{"9.400 ikd_remaining"}},
		{"a shortage made good", "Kekurangan blangko teratasi dan dinas menerima 9.400 keping.", []string{"9.400 blangko_received"}},
	})
}

// TestBetweenTold holds that a count told as what lies between two others told is no level, and
// that one told as what lies between the obliged and those recorded is those left.
func TestBetweenTold(t *testing.T) {
	check(t, []readTest{
		{"of two counts of those left", "Ada 2.150 warga belum merekam KTP-el. Data pusat mencatat 9.480 warga belum merekam. Jadi ada selisih sekitar 7.300 orang yang belum merekam.", []string{"2.150 ktp_el_unrecorded", "9.480 ktp_el_unrecorded", "7.300 (gap)"}},
		{"of the obliged and those recorded", "Wajib KTP 96.150 orang. Yang sudah merekam 88.850 orang. Jadi ada selisih 7.300 orang yang belum merekam.", []string{"96.150 wajib_ktp", "88.850 ktp_el_recorded", "7.300 ktp_el_unrecorded"}},
	})
}
