package transform_test

import "testing"

// TestRestOfAll holds first-time holders not recorded for all who are not where they are all
// that the obliged and the recorded leave, and for some of the people where they are fewer.
func TestRestOfAll(t *testing.T) {
	const day = " Kota Palu 2024-11-04/day"
	counts := []string{"wajib_ktp 271408" + day, "ktp_el_recorded 266171" + day}
	for text, left := range map[string]string{
		"Tersisa 5.237 orang, semuanya pemilih pemula yang belum pernah direkam.": "ktp_el_unrecorded 5237" + day,
		"Sebanyak 5.237 pemilih pemula belum merekam.":                            "ktp_el_unrecorded 5237" + day,
		"Sebanyak 4.112 pemilih pemula belum merekam.":                            "ktp_el_unrecorded 4112" + day + " ?",
	} {
		t.Run(text, func(t *testing.T) {
			check(t, read(t, "2024-11-04", "Pemilih Pemula Palu Belum Rekam KTP-el", "PALU - Wajib KTP-el di Kota Palu 271.408 orang. Yang telah terekam 266.171 orang. "+text), append([]string{left}, counts...)...)
		})
	}
}
