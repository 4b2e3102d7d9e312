package transform_test

import "testing"

// TestEndsInRank gives a figure the place that the sentence before it ends with as the one
// where most or fewest are, where it goes on from that sentence's words.
func TestEndsInRank(t *testing.T) {
	const told = "Disdukcapil Sulawesi Barat mencatat 61.204 warga provinsi ini sudah aktivasi IKD. "
	all := "ikd_activated 61204 Provinsi Sulawesi Barat 2024-10-22/day"
	for _, c := range []struct{ name, text, want string }{
		{"most in one", "Pengguna IKD di Sulawesi Barat paling banyak ada di Kabupaten Mamuju. Jumlahnya 20.118 orang.", "ikd_activated 20118 Kabupaten Mamuju 2024-10-22/day"},
		{"fewest, without the whole", "Yang aktivasi IKD tersedikit berada di Kabupaten Mamasa. Hanya 4.031 orang.", "ikd_activated 4031 Kabupaten Mamasa 2024-10-22/day"},
		{"something else", "Pengguna IKD paling sedikit di Kabupaten Mamasa. Kini perekaman KTP-el sudah 96,1 persen.", "ktp_el_recording_rate 96.1 Provinsi Sulawesi Barat 2024-10-22/day"},
		{"what must be reached", "Pengguna IKD paling sedikit di Kabupaten Mamasa. Targetnya 30 persen.", "ikd_target_rate 30 Provinsi Sulawesi Barat 2024-10-22/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "IKD di Sulawesi Barat", told+c.text), all, c.want)
		})
	}
	check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", "Disdukcapil Kota Bima mencatat 14.216 warga aktivasi IKD. Pengguna IKD di Kota Bima paling banyak di Kecamatan Mpunda. Jumlahnya 4.120 orang."),
		"ikd_activated 14216 Kota Bima 2024-10-22/day", "ikd_activated 4120 Kecamatan Mpunda 2024-10-22/day")
}

// TestOwnParting dates people whom a speaker tells with his own day, though their sentence or
// the next takes what must be reached from their number.
func TestOwnParting(t *testing.T) {
	const told = "Sampai 12 November 2024 tercatat 9.215 warga Kota Bima yang sudah aktivasi IKD."
	for _, c := range []struct{ name, text string }{
		{"in one sentence", "“Wajib KTP di sini 110 ribu jiwa, dan dari jumlah itu pusat minta 30 persen,” katanya, Rabu (20/11)."},
		{"in the next", "“Wajib KTP di sini 110 ribu jiwa. Dari jumlah itu pusat minta 30 persen,” katanya, Rabu (20/11)."},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-20", "IKD Kota Bima", told, c.text), "ikd_activated 9215 Kota Bima 2024-11-12/day",
				"wajib_ktp 110000 Kota Bima 2024-11-20/day", "ikd_target_rate 30 Kota Bima 2024-11-20/day")
		})
	}
}
