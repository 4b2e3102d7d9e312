package transform_test

import "testing"

// TestYearDates holds which date a figure has on a page without a day: a finer one of its
// sentence before the bare year, and a day in brackets before a year, whatever its weekday.
func TestYearDates(t *testing.T) {
	whole := "SIGI - Penduduk Kabupaten Sigi 261.300 jiwa, "
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"beside a dated level", []string{whole + "yang wajib KTP sampai April 2023 sebanyak 182.400 orang."},
			[]string{"population 261300 Kabupaten Sigi 2023-04-30/month", "wajib_ktp 182400 Kabupaten Sigi 2023-04-30/month"},
		},
		{
			"beside levels of two dates", []string{whole + "wajib KTP per April 2023 182.400 orang, wajib KTP per Januari 2023 181.100 orang."},
			[]string{"population 261300 Kabupaten Sigi 2023-12-31/year", "wajib_ktp 182400 Kabupaten Sigi 2023-04-30/month", "wajib_ktp 181100 Kabupaten Sigi 2023-01-31/month"},
		},
		{
			"before those left, with whom they add up", []string{"SIGI - Warga Kabupaten Sigi yang sudah merekam KTP-el 160.200 orang atau 87,83 persen dari 182.400 wajib KTP. Hingga April 2023 masih ada 22.200 orang yang belum merekam."},
			[]string{"ktp_el_recorded 160200 Kabupaten Sigi 2023-04-30/month", "ktp_el_recording_rate 87.83 Kabupaten Sigi 2023-04-30/month", "wajib_ktp 182400 Kabupaten Sigi 2023-04-30/month", "ktp_el_unrecorded 22200 Kabupaten Sigi 2023-04-30/month"},
		},
		{
			"before those left, with whom they do not add up", []string{"SIGI - Warga Kabupaten Sigi yang sudah merekam KTP-el 160.200 orang dari 182.400 wajib KTP. Hingga April 2023 masih ada 27.200 orang yang belum merekam."},
			[]string{"ktp_el_recorded 160200 Kabupaten Sigi 2023-12-31/year", "wajib_ktp 182400 Kabupaten Sigi 2023-12-31/year", "ktp_el_unrecorded 27200 Kabupaten Sigi 2023-04-30/month"},
		},
		{
			"a wrong weekday in a kecamatan", []string{
				"Ada 318 warga wajib KTP yang belum merekam di Kecamatan Dolo, kata petugas, Senin (19/02/2025).", "Tahun 2026 sasarannya warga kelahiran 2009.",
			},
			[]string{"ktp_el_unrecorded 318 Kecamatan Dolo 2025-02-19/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "", "Perekaman KTP-el", c.text...), c.want...) })
	}
}
