package transform_test

import "testing"

// TestThatRanked reads the kecamatan that is pointed back to where its region only says
// within what it is ranked, and doubts which of two is meant.
func TestThatRanked(t *testing.T) {
	const day, rate = "2024-07-17/day", "ktp_el_recording_rate 93.35 Kabupaten Polewali Mandar "
	for _, c := range []struct {
		text string
		want string
	}{
		{"Di Kecamatan Bulo alat rekamnya rusak. Tak heran angka di kecamatan itu terendah se-Polman, baru 81,7 persen.", "ktp_el_recording_rate 81.7 Kecamatan Bulo " + day},
		{"Di Kecamatan Luyo dan Bulo alat rekamnya rusak. Tak heran angka di kecamatan itu terendah se-Polman, baru 81,7 persen.", "ktp_el_recording_rate 81.7 Kabupaten Polewali Mandar " + day + " ?"},
	} {
		check(t, read(t, "2024-07-17", "Perekaman KTP di Polman", "POLEWALI - Perekaman KTP-el di Kabupaten Polewali Mandar (Polman) mencapai 93,35 persen.", c.text), rate+day, c.want)
	}
}
