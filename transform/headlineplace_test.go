package transform_test

import "testing"

// TestHeadlinePlace holds of which region a figure is told that only the headline gives a
// place.
func TestHeadlinePlace(t *testing.T) {
	for _, c := range []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"of the neighbour", "Kota Bima Kehabisan Blangko KTP, Kabupaten Bima Tinggal 1.300 Keping",
			[]string{
				"BIMA – Krisis blangko KTP-el melanda dua daerah bertetangga. Paling parah Kota Bima, yang sejak pekan lalu tidak bisa mencetak kartu.",
				"Kabupaten Bima sedikit lebih beruntung, kata Kepala Bidang pada Disdukcapil setempat.",
				"Warga diminta bersabar, ujarnya, Kamis (6/10/2022).",
				"Ia membuka catatan gudang: tersedia 1300 keping.",
				"Kepala Disdukcapil Kota Bima menyebut gudangnya kosong. Di Kota Bima suket menjadi pengganti.",
			},
			[]string{"blangko_stock 1300 Kabupaten Bima 2022-10-06/day"},
		},
		{
			"another number", "Kota Bima Kehabisan Blangko KTP, Kabupaten Bima Tinggal 1.300 Keping",
			[]string{
				"BIMA – Krisis blangko KTP-el melanda Kota Bima, kata Kepala Disdukcapil Kota Bima, Kamis (6/10/2022).",
				"Blangko KTP-el yang tersisa di gudang 40 keping.",
			},
			[]string{"blangko_stock 1300 Kabupaten Bima 2022-10-06/day", "blangko_stock 40 Kota Bima 2022-10-06/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-10-07", c.title, c.text...), c.want...)
		})
	}
}
