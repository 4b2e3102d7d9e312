package indicator

import "testing"

// TestSpoilt holds cards that came in spoilt apart from blank cards that came in for such ones.
func TestSpoilt(t *testing.T) {
	check(t, []readTest{
		{"spoilt ones", "Disdukcapil menerima 3.120 keping KTP-el yang rusak dari warga.", []string{"3.120 (used)"}},
		{"behind a bracket", "Disdukcapil menerima sekitar 3.120 kartu tanda penduduk elektronik (e-KTP) rusak.", []string{"3.120 (used)"}},
		{"in their place", "Disdukcapil menerima 3.120 keping blangko pengganti KTP-el yang rusak.", []string{"3.120 blangko_received"}},
		{"for them", "Disdukcapil menerima 3.120 keping blangko KTP-el untuk mengganti yang rusak.", []string{"3.120 blangko_received"}},
		{"some of them", "Disdukcapil menerima 3.120 keping blangko KTP-el, sebagian rusak.", []string{"3.120 blangko_received"}},
	})
}

// TestCannotCome holds people who may miss the recording apart from those who have not come to it yet.
func TestCannotCome(t *testing.T) {
	check(t, []readTest{
		{"threatened", "Sebanyak 14.210 TKI asal Ngawi terancam tidak bisa mengikuti perekaman e-KTP.", []string{"14.210 (supposed)"}},
		{"perhaps", "Sekitar 14.210 warga kemungkinan tidak dapat merekam e-KTP sampai batas akhir.", []string{"14.210 (supposed)"}},
		{"foreseen", "Sekitar 14.210 warga diperkirakan tidak ikut perekaman e-KTP.", []string{"14.210 (supposed)"}},
		{"so far", "Sebanyak 14.210 warga belum bisa melakukan perekaman KTP-el.", []string{"14.210 ktp_el_unrecorded"}},
		{"threatened for it", "Sebanyak 14.210 warga terancam tidak bisa memilih karena belum merekam KTP-el.", []string{"14.210 ktp_el_unrecorded"}},
		{"threatened, as told behind", "Sebanyak 14.210 warga yang belum merekam KTP-el terancam tidak bisa memilih.", []string{"14.210 ktp_el_unrecorded"}},
	})
}

// TestEnrollment holds that the foreign word for the recording names it, also with the own one in a
// bracket behind, and that a dash ties "persen" to its number.
func TestEnrollment(t *testing.T) {
	check(t, []readTest{
		{"a target", "Yang menjadi target enrollment e-KTP mencapai 412.310 orang.", []string{"412.310 wajib_ktp"}},
		{"explained in a bracket", "Yang menjadi target enrollment (perekaman data) e-KTP mencapai 412.310 orang.", []string{"412.310 wajib_ktp"}},
		{"in a bracket", "Target (perekaman data) e-KTP di Ngawi 412.310 orang.", []string{"412.310 wajib_ktp"}},
		{"reached", "Enrollment e-KTP di Ngawi sudah 412.310 orang.", []string{"412.310 ktp_el_recorded"}},
		{"a dash", "Perekaman e-KTP di Ngawi baru 83-persen.", []string{"83 ktp_el_recording_rate"}},
		{"regions that could", "Perekaman di Ngawi baru 83 persen. Untuk kabupaten/kota yang bisa lebih dari 90 persen dinilai sudah sangat baik.", []string{"83 ktp_el_recording_rate", "90 (other_region)"}},
		{"the region could", "Kabupaten Ngawi bisa mencapai 90 persen perekaman KTP-el.", []string{"90 ktp_el_recording_target_rate"}},
		{"numbers of residents", "Kemendagri telah menerbitkan NIK bagi 252 juta penduduk.", []string{"252 (other_document)"}},
	})
}

// TestNotTakingPart holds that those who took no part in the recording told before are still unrecorded.
func TestNotTakingPart(t *testing.T) {
	check(t, []readTest{
		{"not taking part", "Yang merekam e-KTP di Ngawi 612.300 jiwa. Yang tidak ikut 89.310 jiwa.", []string{"612.300 ktp_el_recorded", "89.310 ktp_el_unrecorded"}},
		{"not coming", "Yang merekam e-KTP di Ngawi 612.300 jiwa. Yang tidak datang 89.310 jiwa.", []string{"612.300 ktp_el_recorded", "89.310 ktp_el_unrecorded"}},
		{"no less than", "Yang merekam e-KTP di Ngawi tidak kurang dari 612.300 jiwa.", []string{"612.300 ktp_el_recorded"}},
	})
}
