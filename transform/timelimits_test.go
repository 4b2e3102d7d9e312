package transform_test

import "testing"

// TestTimeLimits holds that the month up to which time is given for something dates no figure
// told behind it.
func TestTimeLimits(t *testing.T) {
	for _, c := range []struct{ name, before, want string }{
		{"a time given", "Batas waktu perekaman data kependudukan diberikan petugas sampai akhir Mei 2024.", "2024-07-09/day"},
		{"a time put off", "Tenggat perekaman bagi warga diundur oleh pemerintah hingga April 2024.", "2024-07-09/day"},
		{"data up to a month", "Data perekaman warga dihimpun petugas hingga Mei 2024.", "2024-05-31/month"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-07-09", "Layanan Dukcapil Poso", "POSO - Perekaman di Kabupaten Poso jalan terus. "+c.before, "Yang belum merekam KTP-el 5.340 orang."), "ktp_el_unrecorded 5340 Kabupaten Poso "+c.want)
		})
	}
}
