package transform_test

import "testing"

// TestConcluded dates a share drawn from the counts before it by their date, not by the
// beginning of what brought them about.
func TestConcluded(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"as of then", "Hingga akhir Agustus 2024 wajib KTP Kabupaten Buol 110.200 jiwa. Dengan begitu perekaman KTP-el mencapai 98,3 persen.",
			[]string{"wajib_ktp 110200 Kabupaten Buol 2024-08-31/month", "ktp_el_recording_rate 98.3 Kabupaten Buol 2024-08-31/month"}},
		{"since then", "Disdukcapil Kabupaten Buol merekam KTP-el 2.014 warga sejak Agustus. Dengan begitu perekaman KTP-el mencapai 98,3 persen.",
			[]string{"ktp_el_recorded 2014 Kabupaten Buol 2024-11-18/day ?", "ktp_el_recording_rate 98.3 Kabupaten Buol 2024-11-18/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-18", "Perekaman KTP-el di Kabupaten Buol", c.text), c.want...)
		})
	}
}
