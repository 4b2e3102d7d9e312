package transform_test

import "testing"

// TestFormsOfTimes holds that words for the present and short forms of dates date a figure.
func TestFormsOfTimes(t *testing.T) {
	const then = "ktp_el_recorded 341204 Kabupaten Bima 2024-06-30/day"
	for _, c := range []struct{ name, text, want string }{
		{"up to this second", "Sampai detik ini 5.204 warga Bima mengaktifkan IKD.", "2024-08-13/day"},
		{"nowadays", "Dewasa ini 5.204 warga Bima mengaktifkan IKD.", "2024-08-13/day"},
		{"a year, spoken", "Hingga akhir taun lalu 5.204 warga Bima mengaktifkan IKD.", "2023-12-31/year"},
		{"a month in short", "Bln lalu 5.204 warga Bima mengaktifkan IKD.", "2024-07-31/month"},
		{"a day in short", "Per tgl 5 Agustus 2024 sebanyak 5.204 warga Bima mengaktifkan IKD.", "2024-08-05/day"},
		{"up to a day, spoken", "Ampe 5 Agustus 2024 udah 5.204 warga Bima mengaktifkan IKD.", "2024-08-05/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-08-13", "Adminduk Bima", "BIMA - Data per 30 Juni 2024 mencatat perekaman KTP-el di Kabupaten Bima 341.204 jiwa.", c.text), then, "ikd_activated 5204 Kabupaten Bima "+c.want)
		})
	}
}
