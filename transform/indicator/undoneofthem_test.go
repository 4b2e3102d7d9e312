package indicator

import "testing"

// TestUndoneOfThem holds those coming of age who are told, behind more of them, as not yet
// recorded, as those not recorded.
func TestUndoneOfThem(t *testing.T) {
	check(t, []readTest{
		{"behind the list they are in", "Masih ada 5.300 pemilih pemula yang masuk dalam Daftar Penduduk Potensial Pemilih (DP4) di Bitung yang belum merekam KTP-el.", []string{"5.300 ktp_el_unrecorded for first_time"}},
		{"right behind", "Masih ada 5.300 pemilih pemula di Bitung yang belum merekam KTP-el.", []string{"5.300 ktp_el_unrecorded for first_time"}},
		{"some of them", "Ada 5.300 pemilih pemula di Bitung, dan 1.200 di antaranya yang belum merekam KTP-el.", []string{"5.300 first_time_ktp", "1.200 ktp_el_unrecorded for first_time"}},
		{"told next", "Ada 5.300 pemilih pemula di Bitung. Mereka yang belum merekam KTP-el diminta datang.", []string{"5.300 first_time_ktp"}},
	})
}
