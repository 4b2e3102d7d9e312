package transform_test

import "testing"

// TestSharesToldAgain holds that a share told again without words of its own is not surely of
// what stands beside it.
func TestSharesToldAgain(t *testing.T) {
	const madiun = " Kabupaten Madiun 2025-06-11/day"
	held := "Kepemilikan KTP-el di Kabupaten Madiun sudah 98,46 persen. Masih ada 5.120 warga yang belum melakukan perekaman."
	for _, c := range []struct{ name, text, want string }{
		{"the same share", "“Target kami 99 persen, saat ini sudah 98,46 persen,” katanya.", "ktp_el_recording_rate 98.46" + madiun + " ?"},
		{"another share", "“Target kami 99 persen, saat ini sudah 98,41 persen,” katanya.", "ktp_el_recording_rate 98.41" + madiun},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-06-11", "KTP-el Kabupaten Madiun", held, c.text), "ktp_el_held_rate 98.46"+madiun, "ktp_el_unrecorded 5120"+madiun, "ktp_el_recording_target_rate 99"+madiun, c.want)
		})
	}
}
