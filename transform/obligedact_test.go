package transform_test

import "testing"

// TestObligedAct reads what came of the recording of those who must be recorded, where the text
// before tells of other people.
func TestObligedAct(t *testing.T) {
	const lead = "BITUNG - Dua pekerjaan menanti Disdukcapil Kota Bitung: perekaman dan Identitas Kependudukan Digital (IKD) yang belum tuntas."
	const obliged, recorded = "wajib_ktp 158204 Kota Bitung 2024-10-22/day", "ktp_el_recorded 156310 Kota Bitung 2024-10-22/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"done, and the share in brackets", "Dari 158.204 orang yang wajib direkam, 156.310 di antaranya sudah beres (98,80 persen).",
			[]string{obliged, recorded, "ktp_el_recording_rate 98.8 Kota Bitung 2024-10-22/day"}},
		{"done, told in front", "Dari 158.204 warga wajib rekam KTP, yang sudah selesai 156.310 orang.", []string{obliged, recorded}},
		{"not done", "Dari 158.204 orang yang wajib direkam, 1.894 belum beres.",
			[]string{obliged, "ktp_el_unrecorded 1894 Kota Bitung 2024-10-22/day"}},
		{"done with what nobody says", "Dari 158.204 orang yang wajib punya KTP, 156.310 sudah beres.", []string{obliged, "ikd_activated 156310 Kota Bitung 2024-10-22/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-10-22", "Adminduk Bitung", lead, c.text), c.want...) })
	}
}
