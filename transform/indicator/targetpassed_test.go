package indicator

import "testing"

// TestTargetPassed holds that a target told as passed is none of those who were reached or must
// have the card.
func TestTargetPassed(t *testing.T) {
	check(t, []readTest{
		{"passed", "Dinas merekam 93 ribu jiwa, melampaui target pusat 91 ribu wajib KTP.", []string{"93 ktp_el_recorded", "91 (no_indicator)"}},
		{"not passed", "Dinas merekam 93 ribu jiwa dari 97 ribu wajib KTP.", []string{"93 ktp_el_recorded", "97 wajib_ktp"}},
		{"behind what is conceded", "Meski banyak yang belum merekam, kata dia, dinas merekam 83.000 jiwa.", []string{"83.000 ktp_el_recorded"}},
		{"by how far", "Perekaman e-KTP sudah melampaui target yang ditetapkan atau melebihi 100 persen.", []string{"100 (supposed)"}},
		{"all of them", "Target perekaman e-KTP 100 persen.", []string{"100 ktp_el_recording_target_rate"}},
		{"of those aimed at", "Realisasi perekaman 98 persen dari jumlah sasaran e-KTP sebesar 61 ribu penduduk.", []string{"98 ktp_el_recording_rate of wajib_ktp", "61 wajib_ktp"}},
	})
}
