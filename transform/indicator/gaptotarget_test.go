package indicator

import "testing"

// TestGapToTarget takes those who are lacking for a target less than all from those not recorded.
func TestGapToTarget(t *testing.T) {
	check(t, []readTest{
		{"behind the target", "Perekaman KTP-el sudah 61.400 orang dari 62.700 wajib KTP. Dari target nasional 99,4 persen kami masih kurang 924 orang.",
			[]string{"61.400 ktp_el_recorded", "62.700 wajib_ktp", "99,4 ktp_el_recording_target_rate", "924 (gap)"}},
		{"in front of it", "Perekaman KTP-el sudah 61.400 orang. Masih kurang 924 orang untuk memenuhi target nasional 99,4 persen.",
			[]string{"61.400 ktp_el_recorded", "924 (gap)", "99,4 ktp_el_recording_target_rate"}},
		{"to be recorded", "Guna mengejar target 99,4 persen, petugas harus merekam KTP-el 924 orang lagi.",
			[]string{"99,4 ktp_el_recording_target_rate", "924 (gap)"}},
		{"told next", "Perekaman KTP-el baru 97,92 persen, sedangkan target 99,4 persen. Kekurangannya 924 orang.",
			[]string{"97,92 ktp_el_recording_rate", "99,4 ktp_el_recording_target_rate", "924 (gap)"}},
		{"said not to be recorded", "Perekaman KTP-el baru 97,92 persen dari target 99,4 persen. Masih ada 1.300 orang yang belum rekam.",
			[]string{"97,92 ktp_el_recording_rate", "99,4 ktp_el_recording_target_rate", "1.300 ktp_el_unrecorded"}},
		{"of all", "Perekaman KTP-el sudah 61.400 dari 62.700 wajib KTP, masih kurang 1.300 orang.",
			[]string{"61.400 ktp_el_recorded", "62.700 wajib_ktp", "1.300 ktp_el_unrecorded"}},
	})
}
