package transform_test

import "testing"

// TestFundedThen dates cards that were bought by when the money for them came.
func TestFundedThen(t *testing.T) {
	const lead, stock = "KENDARI - Stok blangko KTP-el di Disdukcapil Kota Kendari 700 keping.", "blangko_stock 700 Kota Kendari 2024-06-20/day"
	for _, c := range []struct{ name, text, want string }{
		{"a grant", "Hibah dari pemkot pernah diterima pada tahun 2022 sebesar Rp 200 juta. Blangko yang dibeli 9 ribu keping.", "blangko_received 9000 Kota Kendari 2022-12-31/year"},
		{"money in front", "Tahun 2022 pemkot memberi dana Rp 200 juta. Dari dana itu dibeli 9 ribu keping blangko.", "blangko_received 9000 Kota Kendari 2022-12-31/year"},
		{"last year", "Tahun lalu dinas mendapat hibah. Blangko yang diperoleh 9 ribu keping.", "blangko_received 9000 Kota Kendari 2023-12-31/year"},
		{"told of now", "Tahun 2022 dinas mendapat hibah. Sekarang blangko yang diterima 9 ribu keping.", "blangko_received 9000 Kota Kendari 2024-06-20/day"},
		{"of something else", "Gedung itu dipakai sejak tahun 2022 oleh dinas. Blangko yang dibeli 9 ribu keping.", "blangko_received 9000 Kota Kendari 2024-06-20/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-06-20", "Blangko Kendari", lead, c.text), stock, c.want) })
	}
}
