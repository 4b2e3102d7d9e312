package transform

import (
	"slices"
	"testing"
)

// TestChildCardsInHand holds children's cards that an office keeps or gets apart from
// blank KTP-el and from children who hold one.
func TestChildCardsInHand(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		paragraph string
		want      []string
	}{
		{"Sisa blangko KTP-el di Kota Palu 2.500 keping. Untuk KIA masih tersedia 4.100 keping.", []string{"blangko_stock 72.71 2500 2024-06-04/day"}},
		{"Blangko KTP-el di Kota Palu tinggal 2.500 keping, sedangkan KIA tersisa 4.100 keping.", []string{"blangko_stock 72.71 2500 2024-06-04/day"}},
		{"Sisa blangko KTP-el di Kota Palu 2.500 keping, sisa blanko KIA 4.100 keping.", []string{"blangko_stock 72.71 2500 2024-06-04/day"}},
		{"Kota Palu menerima 6.000 keping blangko KTP-el dan 4.100 keping KIA.", []string{"blangko_received 72.71 6000 2024-06-04/day"}},
		{"Kota Palu menerima 6.000 keping blangko KTP-el dan 4.100 keping KIA dari pusat.", []string{"blangko_received 72.71 6000 2024-06-04/day"}},
		{"Blangko KTP-el di Kota Palu tersisa 2.500 keping, sedangkan KIA yang sudah terbit 41.118 keping.", []string{"blangko_stock 72.71 2500 2024-06-04/day", "kia_issued 72.71 41118 2024-06-04/day"}},
		{"Blangko untuk mencetak KTP-el di Kota Palu hanya tinggal 2.500 keping.", []string{"blangko_stock 72.71 2500 2024-06-04/day"}},
		{"KTP-el di Kota Palu sudah dikantongi 240.118 warga, sedangkan KIA dikantongi 41.118 anak.", []string{"ktp_el_held 72.71 240118 2024-06-04/day", "kia_issued 72.71 41118 2024-06-04/day"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kota Palu", tt.paragraph))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraph, got, tt.want)
		}
	}
}
