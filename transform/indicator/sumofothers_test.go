package indicator

import "testing"

// TestSumOfOthers holds counts that add people of one kind to those of another.
func TestSumOfOthers(t *testing.T) {
	const lead = "Yang belum merekam KTP-el 21.318 orang, sementara 8.411 orang menunggu cetak. "
	sum := func(v string) []string {
		return []string{"21.318 ktp_el_unrecorded", "8.411 (backlog)", v + " (no_indicator)"}
	}
	check(t, []readTest{
		{"added in the sentence", lead + "Kalau yang menunggu cetak dijumlahkan dengan warga yang belum terekam, hasilnya 29.729 jiwa.", sum("29.729")},
		{"added to what was told before", lead + "Digabung dengan warga yang belum terekam, jumlahnya 29.800 jiwa.", sum("29.800")},
		{"by its sum alone", lead + "Bersama warga yang belum direkam, ada 29.729 jiwa.", sum("29.729")},
		{"done and still to do", "Yang sudah aktivasi IKD 21.318 orang. Kalau digabung dengan yang belum aktivasi IKD, jumlahnya 312.407 orang.", []string{"21.318 ikd_activated", "312.407 (no_indicator)"}},
		{"of all parts of a region", "Wajib KTP 310.220 jiwa. Bila semua kecamatan dijumlahkan, warga yang belum terekam 21.318 jiwa.", []string{"310.220 wajib_ktp", "21.318 ktp_el_unrecorded"}},
		{"more of the same", "Yang sudah aktivasi IKD 21.318 orang. Kalau aktivasi di kantor digabung dengan aktivasi di sekolah, jumlah aktivasi IKD 23.902 orang.", []string{"21.318 ikd_activated", "23.902 ikd_activated"}},
	})
}
