package transform_test

import "testing"

// TestExplainedTargets holds that a target of recording is of those whom a sentence behind
// or before it says it is, that a round count behind it is no other, that cards used are neither
// received nor in hand, and those served on one day not all.
func TestExplainedTargets(t *testing.T) {
	const cards = "Dinas Kota Palu dijatah 500 keping blangko KTP-el. "
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Yang ditargetkan Disdukcapil Kota Palu sudah perekaman KTP-el ada 7.318 orang. Yang 7 ribu lebih ini belum perekaman.", []string{"ktp_el_unrecorded 7318 Kota Palu 2024-11-13/day"}},
		{"Sekitar 7.300 warga Kota Palu belum merekam KTP-el. Targetnya, perekaman 7.318 warga selesai tahun ini.", []string{"ktp_el_unrecorded 7318 Kota Palu 2024-11-13/day"}},
		{"Sekitar 7.300 warga Kota Palu belum merekam KTP-el. Target perekaman tahun ini 9.180 warga.", []string{"ktp_el_unrecorded 7300 Kota Palu 2024-11-13/day", "wajib_ktp 9180 Kota Palu 2024-11-13/day ?"}},
		{"Warga Kota Palu yang mengaktifkan IKD 21.346 orang. Jadi ya sudah 21.000 lebih sedikit lah.", []string{"ikd_activated 21346 Kota Palu 2024-11-13/day"}},
		{cards + "Kami pakai 300 keping. Selebihnya 60 keping digunakan di Kantor Camat Tawaeli.", []string{"blangko_received 500 Kota Palu 2024-11-13/day"}},
		{cards + "Selebihnya 60 keping kami simpan.", []string{"blangko_received 500 Kota Palu 2024-11-13/day", "blangko_stock 60 Kota Palu 2024-11-13/day"}},
		{"Disdukcapil Kota Palu membuka gerai IKD. IKD milik 31 warga berhasil diaktifkan hari itu.", []string{"ikd_activated 31 Kota Palu 2024-11-13/day ?"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
