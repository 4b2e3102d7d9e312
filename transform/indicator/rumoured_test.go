package indicator

import "testing"

// TestDisclaimed takes figures that a text says to be wrong for none.
func TestDisclaimed(t *testing.T) {
	check(t, []readTest{
		{"a rumour refuted", "Kepala dinas membantah kabar 14 ribu warga belum merekam KTP-el.", []string{"14 (no_indicator)"}},
		{"called wrong behind it", "Angka 14 ribu warga belum merekam KTP-el yang beredar itu tidak benar. Warga yang belum merekam KTP-el 1.930 orang.", []string{"14 (no_indicator)", "1.930 ktp_el_unrecorded"}},
		{"called wrong next", "Sebanyak 14.000 warga belum merekam KTP-el. Angka itu keliru.", []string{"14.000 (no_indicator)"}},
		{"not refuted", "Kepala dinas membenarkan kabar 14.000 warga belum merekam KTP-el.", []string{"14.000 ktp_el_unrecorded"}},
		{"not denied next", "Sebanyak 14.000 warga belum merekam KTP-el. Hal itu tak dibantah kepala dinas.", []string{"14.000 ktp_el_unrecorded"}},
		{"something else refuted", "Kepala dinas membantah kabar pungli. Warga yang belum merekam KTP-el 14.000 orang.", []string{"14.000 ktp_el_unrecorded"}},
		{"one of several", "Angka 97,2 persen perekaman KTP-el itu salah satu yang tertinggi.", []string{"97,2 ktp_el_recording_rate"}},
	})
}
