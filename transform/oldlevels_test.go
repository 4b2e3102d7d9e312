package transform_test

import "testing"

// TestOldLevelDates holds that the date behind the level a change started from is
// not that of the level reached.
func TestOldLevelDates(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a share", "Perekaman KTP-el di Kabupaten Poso naik dari 95,89 persen pada akhir 2023 menjadi 97,35 persen.",
			[]string{"ktp_el_recording_rate 95.89 Kabupaten Poso 2023-12-31/year", "ktp_el_recording_rate 97.35 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"a count", "Warga Kabupaten Poso yang belum merekam KTP-el turun dari 8.345 jiwa pada Desember 2023 menjadi 6.123 jiwa.",
			[]string{"ktp_el_unrecorded 8345 Kabupaten Poso 2023-12-31/month", "ktp_el_unrecorded 6123 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"each with its own", "Perekaman KTP-el di Kabupaten Poso naik dari 95,89 persen pada November 2023 menjadi 97,35 persen pada Januari 2024.",
			[]string{"ktp_el_recording_rate 95.89 Kabupaten Poso 2023-11-30/month", "ktp_el_recording_rate 97.35 Kabupaten Poso 2024-01-31/month"},
		},
		{
			"one date in front of both", "Sepanjang Januari 2024 perekaman KTP-el di Kabupaten Poso naik dari 95,89 persen menjadi 97,35 persen.",
			[]string{"ktp_el_recording_rate 95.89 Kabupaten Poso 2024-01-31/month ?", "ktp_el_recording_rate 97.35 Kabupaten Poso 2024-01-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-16", "Layanan Dukcapil Poso", c.text), c.want...) })
	}
}
