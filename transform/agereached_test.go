package transform_test

import "testing"

// TestAgeReached holds that the day by which people are of age dates no data, and tells the year
// of a text without a date only where it lies late in that year.
func TestAgeReached(t *testing.T) {
	const told = "Catatan dinas menunjukkan 231.450 warga wajib KTP."
	for _, c := range []struct{ name, published, before, want string }{
		{"told in the year before", "2023-11-10", "Sasaran perekaman KTP-el di Kabupaten Poso ialah yang berusia 17 tahun hingga 14 Februari 2024.", "2023-11-10/day"},
		{"early in a year", "", "Sasaran perekaman KTP-el di Kabupaten Poso ialah yang berusia 17 tahun hingga 14 Februari 2024.", "0001-01-01/ ?"},
		{"on a day early in a year", "", "Sasaran perekaman KTP-el di Kabupaten Poso ialah yang genap 17 tahun pada 14 Februari 2024.", "0001-01-01/ ?"},
		{"late in a year", "", "Sasaran perekaman KTP-el di Kabupaten Poso ialah yang genap 17 tahun pada 27 November 2024.", "2024-12-31/year"},
		{"data up to a day", "", "Perekaman KTP-el di Kabupaten Poso didata hingga 28 Februari 2024.", "2024-02-28/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Layanan Dukcapil Poso", "POSO - "+c.before, told), "wajib_ktp 231450 Kabupaten Poso "+c.want)
		})
	}
}
