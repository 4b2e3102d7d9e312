package transform_test

import "testing"

// TestLostScale holds counts whose scale word is left out behind one that has it, and
// counts that only the official figures of their region settle.
func TestLostScale(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a part without its scale word", []string{"PALU - Dari 262,9 ribu warga Kota Palu yang wajib KTP, 261,5 di antaranya sudah merekam KTP-el. \"Yang belum merekam 1,4 ribu,\" katanya."},
			[]string{"wajib_ktp 262900 Kota Palu 2024-11-13/day", "ktp_el_recorded 261500 Kota Palu 2024-11-13/day", "ktp_el_unrecorded 1400 Kota Palu 2024-11-13/day"},
		},
		{
			"more than the count that has one", []string{"PALU - Di Kota Palu ada 1,4 juta berkas. Yang sudah merekam KTP-el 261,5 jiwa."},
			nil,
		},
		{
			"cards are no people", []string{"PALU - Wajib KTP di Kota Palu 262,9 ribu jiwa, stok blangko KTP-el 11,9 keping."},
			[]string{"wajib_ktp 262900 Kota Palu 2024-11-13/day"},
		},
		{
			"all residents in a database", []string{"PALU - Sebanyak 387 ribu penduduk Kota Palu telah terekam dalam basis data kependudukan."},
			[]string{"population 387000 Kota Palu 2024-11-13/day"},
		},
		{
			"all residents, a part of whom is recorded", []string{"PALU - Dari sekitar 387 ribu warga Kota Palu, yang sudah merekam KTP-el 261.514 orang."},
			[]string{"population 387000 Kota Palu 2024-11-13/day", "ktp_el_recorded 261514 Kota Palu 2024-11-13/day"},
		},
		{
			"those recorded, rounded", []string{"PALU - Sebanyak 261 ribu penduduk Kota Palu telah terekam dalam basis data KTP-el."},
			[]string{"ktp_el_recorded 261000 Kota Palu 2024-11-13/day"},
		},
		{
			"all the obliged, told as first-timers", []string{"PALU - Hingga akhir Oktober 2024 dari 262.918 wajib KTP kategori pemilih pemula di Kota Palu tercatat sebanyak 261.514 orang atau 99,47 persen telah merekam KTP-el."},
			[]string{"wajib_ktp 262918 Kota Palu 2024-10-31/month", "ktp_el_recorded 261514 Kota Palu 2024-10-31/month", "ktp_el_recording_rate 99.47 Kota Palu 2024-10-31/month"},
		},
		{
			"the date in front of a whole and its part", []string{"PALU - Per akhir Oktober 2024 dari 262.918 wajib KTP di Kota Palu tercatat 261.514 orang sudah merekam KTP-el."},
			[]string{"wajib_ktp 262918 Kota Palu 2024-10-31/month", "ktp_el_recorded 261514 Kota Palu 2024-10-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
