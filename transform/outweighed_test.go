package transform_test

import "testing"

// TestMonthsAdded holds documents told month by month behind what all of those months come to: they
// are no part of the many more that there are in all.
func TestMonthsAdded(t *testing.T) {
	const all = "PALU - Cakupan akta kelahiran anak usia 0-18 tahun hingga semester I tahun 2021 mencapai 98.204 lembar di Kota Palu."
	check(t, read(t, "2021-08-11", "Akta kelahiran di Palu", all, "Khusus tahun ini, akta kelahiran yang terbit 1.342 lembar. Rinciannya, Januari 312, Februari 401, Maret 284, April 95, dan Mei 250."),
		"birth_cert_issued 98204 Kota Palu 2021-06-30/month", "birth_cert_issued 1342 Kota Palu 2021-12-31/year",
		"birth_cert_issued 312 Kota Palu 2021-01-31/month", "birth_cert_issued 401 Kota Palu 2021-02-28/month", "birth_cert_issued 284 Kota Palu 2021-03-31/month",
		"birth_cert_issued 95 Kota Palu 2021-04-30/month", "birth_cert_issued 250 Kota Palu 2021-05-31/month")
}
