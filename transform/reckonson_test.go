package transform_test

import "testing"

// TestReckonsOn holds that a share which says what the counts before come to has their date.
func TestReckonsOn(t *testing.T) {
	const count = "Hasil rekap sejak Agustus 2011 hingga 25 Januari 2012 menunjukkan baru 151.300 jiwa yang menjalani perekaman e-KTP di Kota Tegal. "
	for _, c := range []struct{ name, text, want string }{
		{"reckoned on", count + "Artinya, baru 69,8 persen wajib KTP.", "ktp_el_recording_rate 69.8 Kota Tegal 2012-01-25/day"},
		{"of now", count + "Artinya, sekarang baru 69,8 persen wajib KTP.", "ktp_el_recording_rate 69.8 Kota Tegal 2012-01-31/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2012-01-31", "e-KTP", "TEGAL - "+c.text), "ktp_el_recorded 151300 Kota Tegal 2012-01-25/day", c.want)
		})
	}
}

// TestFinishedThen holds that the year in which something was over dates nothing told behind it.
func TestFinishedThen(t *testing.T) {
	check(t, read(t, "2012-02-24", "e-KTP", "TEGAL - Verifikasi data selesai pada 2010.", "Di Kota Tegal sudah 151.300 orang merekam e-KTP."),
		"ktp_el_recorded 151300 Kota Tegal 2012-02-24/day")
}
