package transform_test

import "testing"

// TestCountsInBrackets holds that a count in brackets right behind those of whom a share is
// is theirs, the share's part of them, or in doubt, by which the official figures are nearer.
func TestCountsInBrackets(t *testing.T) {
	const share = "ktp_el_recording_rate 96.4 Kabupaten Kolaka 2024-05-14/day"
	for _, c := range []struct {
		text string
		want []string
	}{
		{"KOLAKA - Dinas mencatat 96,4 persen dari wajib KTP (173.900 jiwa) telah melakukan perekaman.", []string{share, "wajib_ktp 173900 Kabupaten Kolaka 2024-05-14/day"}},
		{"KOLAKA - Dinas mencatat 96,4 persen dari wajib KTP (168.300 jiwa) telah melakukan perekaman.", []string{share, "ktp_el_recorded 168300 Kabupaten Kolaka 2024-05-14/day"}},
		{"KOLAKA - Dinas mencatat 96,4 persen dari wajib KTP (171.300 jiwa) telah melakukan perekaman.", []string{share, "ktp_el_recorded 171300 Kabupaten Kolaka 2024-05-14/day ?"}},
		{"KOLAKA - Sudah 96,4 persen (173.900 jiwa) dari wajib KTP melakukan perekaman.", []string{share, "ktp_el_recorded 173900 Kabupaten Kolaka 2024-05-14/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-05-14", "Perekaman KTP-el di Kolaka", c.text), c.want...)
		})
	}
}
