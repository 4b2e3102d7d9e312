package transform_test

import "testing"

// TestTargetOfYear reads the year between a word of target or achievement and the document.
func TestTargetOfYear(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"before a colon", "Disdukcapil Kota Bima memaparkan target 2025: perekaman 99,5 persen dan IKD 20 persen.", []string{"ktp_el_recording_target_rate 99.5 Kota Bima 2025-12-31/year", "ikd_target_rate 20 Kota Bima 2025-12-31/year"}},
		{"before the document", "Di Kota Bima, target 2025 IKD 20 persen.", []string{"ikd_target_rate 20 Kota Bima 2025-12-31/year"}},
		{"what was reached", "Capaian 2023 IKD 4,2 persen di Kota Bima.", []string{"ikd_activation_rate 4.2 Kota Bima 2023-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestComparedLevel dates by the time that a level is set against no more than the level of then.
func TestComparedLevel(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"set against", "Aktivasi IKD Kota Bima naik dua kali lipat dibanding Mei tahun lalu, dari 4.400 menjadi 9.020 orang.", []string{"ikd_activated 4400 Kota Bima 2023-05-31/month", "ikd_activated 9020 Kota Bima 2024-10-22/day"}},
		{"set against in front", "Dibanding akhir tahun lalu, aktivasi IKD Kota Bima naik dari 4.400 menjadi 9.020 orang.", []string{"ikd_activated 4400 Kota Bima 2023-12-31/year", "ikd_activated 9020 Kota Bima 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}
