package indicator

import "testing"

// TestReckonedTarget holds people whom a target told before is reckoned from for no target, and
// the base told behind a comma with a hedge for those there are.
func TestReckonedTarget(t *testing.T) {
	const target = "Target IKD di Kota Palu 60.000 orang atau 25 persen. "
	told := func(rest ...string) []string {
		return append([]string{"60.000 ikd_target", "25 ikd_target_rate of " + rest[0]}, rest[1:]...)
	}
	check(t, []readTest{
		{"started from", target + "Target itu, kata kepala dinas, bertolak dari jumlah pemilik KTP di sana, sekitar 240.000 orang.", told("ktp_el_held", "240.000 ktp_el_held")},
		{"based on", target + "Target itu mengacu jumlah pemilik KTP sekitar 240.000 orang.", told("ktp_el_held", "240.000 ktp_el_held")},
		{"a hedge behind the comma", target + "Target itu dihitung dari wajib KTP, kurang lebih 240.000 orang.", told("wajib_ktp", "240.000 wajib_ktp")},
		{"some of them", "Dari jumlah pemilik KTP di Kota Palu, sekitar 60.000 orang sudah aktivasi IKD.", []string{"60.000 ikd_activated of ktp_el_held"}},
	})
}

// TestPursued holds that all of them are a target where somebody is told to be after that.
func TestPursued(t *testing.T) {
	check(t, []readTest{
		{"behind what is done", "Disdukcapil Kota Palu kejar perekaman KTP-el 100 persen tahun ini.", []string{"100 ktp_el_recording_target_rate"}},
		{"in front of it", "Disdukcapil Kota Palu mengejar 100 persen perekaman KTP-el.", []string{"100 ktp_el_recording_target_rate"}},
		{"those left", "Disdukcapil Kota Palu mengejar warga yang belum supaya perekaman KTP-el 100 persen.", []string{"100 (no_indicator)"}},
	})
}
