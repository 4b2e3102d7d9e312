package indicator

import "testing"

// TestTargetTopic holds shares told behind a target that opens the sentence up to a comma, and
// those behind what became of one.
func TestTargetTopic(t *testing.T) {
	check(t, []readTest{
		{"whose it is", "Target pemerintah pusat, perekaman KTP-el sudah 99,4 persen pada akhir tahun.", []string{"99,4 ktp_el_recording_target_rate"}},
		{"done by now", "Targetnya sampai akhir tahun, kini baru 18.400 warga yang sudah aktivasi IKD.", []string{"18.400 ikd_activated"}},
		{"done by now, of last year's", "Tahun lalu targetnya sampai Desember, saat ini 18.400 warga sudah aktivasi IKD.", []string{"18.400 ikd_activated"}},
		{"to be done by now", "Targetnya, saat ini 18.400 warga sudah aktivasi IKD.", []string{"18.400 ikd_target"}},
		{"by when", "Targetnya, sampai akhir tahun depan perekaman KTP-el sudah di atas 95 persen.", []string{"95 ktp_el_recording_target_rate"}},
		{"without a comma", "Target kita tahun ini perekaman KTP-el sudah 99 persen.", []string{"99 ktp_el_recording_target_rate"}},
		{"met so far", "Target perekaman KTP-el tahun ini sudah terpenuhi 99 persen.", []string{"99 ktp_el_recording_rate"}},
		{"missed", "Target tidak tercapai, perekaman KTP-el baru 96,4 persen.", []string{"96,4 ktp_el_recording_rate"}},
		{"passed", "Target nasional terlampaui, perekaman KTP-el sudah 99,6 persen.", []string{"99,6 ktp_el_recording_rate"}},
		{"told with its figure", "Target Kabupaten Sigi 60 persen, KIA yang terbit baru 41,2 persen.", []string{"60 kia_target_rate", "41,2 kia_rate"}},
	})
}
