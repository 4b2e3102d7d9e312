package transform_test

import "testing"

// TestRequestsAndRests holds requests that are only sent on, and those left of
// rounded counts.
func TestRequestsAndRests(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a request sent to the ministry",
			[]string{"Sisa blangko KTP-el di Kabupaten Buol 250 keping. Permintaan tambahan sebanyak 6.000 keping sudah dikirim ke Ditjen Dukcapil."},
			[]string{"blangko_stock 250 Kabupaten Buol 2024-11-13/day", "blangko_requested 6000 Kabupaten Buol 2024-11-13/day"},
		},
		{
			"those left of rounded counts",
			[]string{"Wajib KTP di Kabupaten Nabire 124 ribu lebih, yang sudah rekam 85 ribu. Jadi masih ada 39 ribu yang belum."},
			[]string{"wajib_ktp 124000 Kabupaten Nabire 2024-11-13/day", "ktp_el_recorded 85000 Kabupaten Nabire 2024-11-13/day", "ktp_el_unrecorded 39000 Kabupaten Nabire 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
