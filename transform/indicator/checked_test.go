package indicator

import "testing"

// TestChecked holds that people whose data was only checked are neither all first-time
// holders nor those told before, and that those left behind a check still are.
func TestChecked(t *testing.T) {
	left := "Warga yang belum merekam KTP-el 4.120 orang. "
	check(t, []readTest{
		{"first-time holders", "Di Palu 9.310 pemilih pemula sudah terverifikasi.", []string{"9.310 (part)"}},
		{"with their place", "Sebanyak 9.310 warga pemula di Kota Palu telah dicoklit.", []string{"9.310 (part)"}},
		{"in front of them", "Pemula yang sudah divalidasi di Palu 9.310 orang.", []string{"9.310 (part)"}},
		{"those left, to be checked", left + "Selebihnya sekitar 2.900 akan dipadankan datanya.", []string{"4.120 ktp_el_unrecorded", "2.900 (part)"}},
		{"those left behind a check", left + "Setelah diverifikasi tinggal 2.900 orang.", []string{"4.120 ktp_el_unrecorded", "2.900 ktp_el_unrecorded"}},
		{"residents checked", "Jumlah penduduk Palu yang sudah diverifikasi 389.412 jiwa.", []string{"389.412 population"}},
		{"counted by a check", "Pemula hasil verifikasi di Palu 9.310 orang.", []string{"9.310 first_time_ktp"}},
	})
}
