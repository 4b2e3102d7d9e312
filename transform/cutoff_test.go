package transform_test

import "testing"

// TestCutShort holds that the first digits of a count tell it again, and that an earlier level and
// other digits do not.
func TestCutShort(t *testing.T) {
	const day = "2024-05-10"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"first", []string{"JEPARA - Sebanyak 17 ribu warga Kabupaten Jepara belum merekam KTP-el.", "Wajib KTP di Jepara 897.312 jiwa, yang belum merekam 17.962 jiwa."},
			[]string{"wajib_ktp 897312 Kabupaten Jepara 2024-05-10/day", "ktp_el_unrecorded 17962 Kabupaten Jepara 2024-05-10/day"}},
		{"behind", []string{"BANDUNG - Sebanyak 1.472.604 warga Jawa Barat belum merekam KTP-el.", "“Tinggal 1,4 juta warga yang belum merekam,” katanya."}, []string{"ktp_el_unrecorded 1.472604e+06 Provinsi Jawa Barat 2024-05-10/day"}},
		{"an earlier level", []string{"JEPARA - Pada 2023 sebanyak 17 ribu warga Kabupaten Jepara belum merekam KTP-el.", "Kini yang belum merekam 17.962 jiwa."},
			[]string{"ktp_el_unrecorded 17000 Kabupaten Jepara 2023-12-31/year", "ktp_el_unrecorded 17962 Kabupaten Jepara 2024-05-10/day"}},
		{"other digits", []string{"JEPARA - Sebanyak 16 ribu warga Kabupaten Jepara belum merekam KTP-el.", "Wajib KTP di Jepara 897.312 jiwa, yang belum merekam 17.962 jiwa."},
			[]string{"ktp_el_unrecorded 16000 Kabupaten Jepara 2024-05-10/day", "wajib_ktp 897312 Kabupaten Jepara 2024-05-10/day", "ktp_el_unrecorded 17962 Kabupaten Jepara 2024-05-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el", c.text...), c.want...) })
	}
}
