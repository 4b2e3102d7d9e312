package transform_test

import "testing"

// TestOutspoken doubts a level without words of its own that another of its day contradicts
// in words of its own, and no two that are told alike.
func TestOutspoken(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"of some of them", "Warga Kota Bima yang belum merekam KTP-el 9.215 orang. Kebanyakan tinggal di pesisir. Jumlahnya 5.104 orang.", []string{"ktp_el_unrecorded 9215 Kota Bima 2024-10-22/day", "ktp_el_unrecorded 5104 Kota Bima 2024-10-22/day ?"}},
		{"told again in round numbers", "Warga Kota Bima yang belum merekam KTP-el 9.215 orang. Sebanyak 9 ribuan orang itu akan didatangi.", []string{"ktp_el_unrecorded 9215 Kota Bima 2024-10-22/day"}},
		{"of what the figures leave", "Wajib KTP Kota Bima 112.540 jiwa dan 103.325 jiwa sudah merekam KTP-el. Warga yang belum merekam KTP-el kabarnya 12.110 orang. Artinya tersisa 9.215 orang.", []string{"wajib_ktp 112540 Kota Bima 2024-10-22/day", "ktp_el_recorded 103325 Kota Bima 2024-10-22/day", "ktp_el_unrecorded 12110 Kota Bima 2024-10-22/day", "ktp_el_unrecorded 9215 Kota Bima 2024-10-22/day"}},
		{"both in their own words", "Kepala dinas menyebut warga Kota Bima yang belum merekam KTP-el 9.215 orang. Sekretarisnya mencatat warga yang belum merekam KTP-el 7.104 orang.", []string{"ktp_el_unrecorded 9215 Kota Bima 2024-10-22/day", "ktp_el_unrecorded 7104 Kota Bima 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}
