package transform_test

import "testing"

// TestPointedBack holds what is told of a region that a sentence only points back to, as of one it names.
func TestPointedBack(t *testing.T) {
	const of = "Perekaman KTP-el di Pidie"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"those obliged", "SIGLI – Wajib KTP di daerah itu saat ini 310.200 jiwa dan hampir semuanya sudah rekam, yaitu 304.480 jiwa (98,16 persen).", []string{"wajib_ktp 310200 Kabupaten Pidie 2024-08-29/day", "ktp_el_recorded 304480 Kabupaten Pidie 2024-08-29/day", "ktp_el_recording_rate 98.16 Kabupaten Pidie 2024-08-29/day"}},
		{"compared with them", "SIGLI – Yang sudah aktivasi IKD 740 orang. Jumlah itu tak seberapa jika dibandingkan dengan penduduk wajib KTP di kabupaten tersebut yang mencapai 309.900 jiwa.", []string{"ikd_activated 740 Kabupaten Pidie 2024-08-29/day", "wajib_ktp 309900 Kabupaten Pidie 2024-08-29/day"}},
		{"children, not their cards", "SIGLI – Dari total anak di kabupaten itu yang mencapai 142 ribu jiwa, Disdukcapil menjamin layanan KIA dibuka seluas-luasnya.", []string{"child_population 142000 Kabupaten Pidie 2024-08-29/day"}},
		{"the cards of its people", "SIGLI – Sebanyak 14 ribu warga sudah melakukan aktivasi IKD. Itu baru 4,7 persen dari jumlah penduduk daerah itu yang sudah memiliki KTP-el.", []string{"ikd_activated 14000 Kabupaten Pidie 2024-08-29/day", "ikd_activation_rate 4.7 Kabupaten Pidie 2024-08-29/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-08-29", of, c.text), c.want...)
		})
	}
}
