package indicator

import "testing"

// TestBareCertificates holds when "akta" alone is a certificate of birth.
func TestBareCertificates(t *testing.T) {
	check(t, []readTest{
		{"a share behind that of the cards", "Cakupan KIA di Nias 33 persen, sedangkan akta sudah 91,4 persen.", []string{"33 kia_rate", "91,4 birth_cert_rate"}},
		{"targets", "Kepemilikan KIA 41 persen. Tahun depan target akta 96 persen dan KIA 50 persen.", []string{"41 kia_rate", "96 birth_cert_target_rate", "50 kia_target_rate"}},
		{"behind another kind", "Akta kematian 23 persen. Tahun depan target akta 40 persen.", []string{"23 (other_document)", "40 (other_document)"}},
		{"of a kind nobody names", "Cakupan KIA 33 persen. Pembuatan akta sebanyak 1.321 lembar.", []string{"33 kia_rate", "1.321 (other_document)"}},
	})
}

// TestSharesInPeople holds people that a share told before stands for.
func TestSharesInPeople(t *testing.T) {
	check(t, []readTest{
		{"the share again", "Capaian IKD 22,4 persen. Jika dihitung, 22,4 persen itu sama dengan 29.979 penduduk.", []string{"22,4 ikd_activation_rate", "22,4 ikd_activation_rate", "29.979 ikd_activated"}},
		{"a target again", "Target IKD 30 persen. Jika dihitung, 30 persen itu setara dengan 40.029 penduduk.", []string{"30 ikd_target_rate", "30 ikd_target_rate", "40.029 ikd_target"}},
		{"pointed back to", "Capaian IKD 22,4 persen. Angka itu setara dengan 29.979 penduduk.", []string{"22,4 ikd_activation_rate", "29.979 ikd_activated"}},
		{"children", "Cakupan KIA 62,4 persen. Angka itu setara 29.979 anak.", []string{"62,4 kia_rate", "29.979 kia_issued"}},
		{"most are recorded", "Sebanyak 12.733 warga belum merekam KTP-el, atau baru 90,1 persen yang tuntas.", []string{"12.733 ktp_el_unrecorded", "90,1 ktp_el_recording_rate"}},
		{"few are left", "Sebanyak 12.733 warga belum merekam KTP-el, atau masih 9,9 persen.", []string{"12.733 ktp_el_unrecorded", "9,9 (no_indicator)"}},
	})
}
