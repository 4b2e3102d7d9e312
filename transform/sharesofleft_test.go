package transform_test

import "testing"

// TestSharesOfLeft doubts what was reached of those only who were left, and not a share told
// beside them.
func TestSharesOfLeft(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Dari 22.150 warga Badung yang belum merekam e-KTP, sudah 60 persen yang merekam", []string{"ktp_el_unrecorded 22150 Kabupaten Badung 2016-10-27/day", "ktp_el_recording_rate 60 Kabupaten Badung 2016-10-27/day ?"}},
		{"Dari sekitar 22.150 anak Badung yang belum punya KIA, kini 60 persen sudah memilikinya", []string{"kia_rate 60 Kabupaten Badung 2016-10-27/day ?"}},
		{"Sisa 22.150 warga Badung yang belum merekam, 60 persen di antaranya kini sudah merekam e-KTP", []string{"ktp_el_unrecorded 22150 Kabupaten Badung 2016-10-27/day", "ktp_el_recording_rate 60 Kabupaten Badung 2016-10-27/day ?"}},
		{"Masih ada 12.150 warga Badung belum merekam e-KTP, perekaman sudah 96,2 persen", []string{"ktp_el_unrecorded 12150 Kabupaten Badung 2016-10-27/day", "ktp_el_recording_rate 96.2 Kabupaten Badung 2016-10-27/day"}},
		{"Wajib KTP di Badung 392.150 orang, 97,2 persen di antaranya sudah merekam e-KTP", []string{"wajib_ktp 392150 Kabupaten Badung 2016-10-27/day", "ktp_el_recording_rate 97.2 Kabupaten Badung 2016-10-27/day"}},
		{"Perekaman e-KTP di Badung sudah 93 persen. Petugas terus menyisir. Dari 7 persen warga wajib KTP, sebagian merantau", []string{"ktp_el_recording_rate 93 Kabupaten Badung 2016-10-27/day", "ktp_el_recording_rate 7 Kabupaten Badung 2016-10-27/day ?"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2016-10-27", "Perekaman e-KTP di Badung", c.text+", kata Kepala Disdukcapil Badung."), c.want...)
		})
	}
}
