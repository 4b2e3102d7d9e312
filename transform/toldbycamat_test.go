package transform_test

import "testing"

// TestToldByCamat gives what the head of a kecamatan tells to it, by his name behind the quotation.
func TestToldByCamat(t *testing.T) {
	for _, c := range []struct{ name, teller, want string }{
		{"camat", "ungkap Camat Gatak, di ruang kerjanya.", "ktp_el_recorded 38192 Kecamatan Gatak 2012-12-26/day"},
		{"once camat", "kata mantan Camat Gatak itu.", "ktp_el_recorded 38192 Kabupaten Sukoharjo 2012-12-26/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2012-12-26", "e-KTP", "SUKOHARJO - Perekaman e-KTP di Kabupaten Sukoharjo berjalan.", "“Yang sudah merekam e-KTP 38.192 warga,” "+c.teller), c.want)
		})
	}
}
