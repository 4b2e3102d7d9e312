package transform_test

import "testing"

// TestAnotherSource holds that the date of the ministry's data says nothing of what the registry
// of the region counts, nor the other way round, and still that of what goes on from the data.
func TestAnotherSource(t *testing.T) {
	const left, centre = "ktp_el_unrecorded 7278 Kota Tegal 2017-06-30/month", "TEGAL - Data Kemendagri semester I 2017 mencatat, warga Kota Tegal yang belum merekam 7.278 jiwa."
	for _, c := range []struct {
		name       string
		text, want []string
	}{
		{"the registry", []string{centre, "Data Disdukcapil Kota Tegal menyebut, wajib KTP 198.120 jiwa. Yang sudah merekam 191.312 jiwa."},
			[]string{left, "wajib_ktp 198120 Kota Tegal 2018-01-19/day", "ktp_el_recorded 191312 Kota Tegal 2018-01-19/day"}},
		{"the ministry", []string{"TEGAL - Data Disdukcapil Kota Tegal per Juni 2017 mencatat, yang belum merekam 7.278 jiwa.", "Sedangkan data Kemendagri menyebut yang belum merekam di Kota Tegal 9.278 jiwa."},
			[]string{left, "ktp_el_unrecorded 9278 Kota Tegal 2018-01-19/day"}},
		{"from the ministry, then the registry's", []string{"TEGAL - “Sesuai data dari Kemendagri laporan semester satu 2017, warga Kota Tegal yang belum merekam 7.278 jiwa,” ujarnya.", "Berdasar data Disdukcapil Kota Tegal, wajib KTP 198.120 jiwa."},
			[]string{left, "wajib_ktp 198120 Kota Tegal 2018-01-19/day"}},
		{"the same data", []string{centre, "Menurut data Kemendagri, wajib KTP 198.120 jiwa."},
			[]string{left, "wajib_ktp 198120 Kota Tegal 2017-06-30/month"}},
		{"that data, told by the registry", []string{centre, "Dari data tersebut, Disdukcapil mencatat yang sudah merekam 191.312 jiwa."},
			[]string{left, "ktp_el_recorded 191312 Kota Tegal 2017-06-30/month"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2018-01-19", "Adminduk Kota Tegal", c.text...), c.want...)
		})
	}
}
