package indicator

import "testing"

// TestLeaveApart holds figures that leave first-time holders out, and those of them.
func TestLeaveApart(t *testing.T) {
	check(t, []readTest{
		{"beyond them", "Di luar pemilih pemula ada 4.120 warga Palu yang belum merekam KTP-el.", []string{"4.120 ktp_el_unrecorded for first_time"}},
		{"besides their number", "Di luar pemilih pemula yang berjumlah 2.310 orang, masih ada 4.120 warga yang belum merekam KTP-el.", []string{"2.310 first_time_ktp", "4.120 ktp_el_unrecorded"}},
		{"their number behind", "Masih ada 4.120 warga yang belum merekam KTP-el, di luar pemilih pemula sebanyak 2.310 orang.", []string{"4.120 ktp_el_unrecorded", "2.310 first_time_ktp"}},
	})
}
