package transform

import (
	"slices"
	"testing"
)

// TestMonthsAhead holds that a month up to which cards last, or in which more will come, is
// one to come, and does not date those there are.
func TestMonthsAhead(t *testing.T) {
	r := testReader(t)
	now := []string{"blangko_stock 72.02 2150 2024-06-04/day"}
	tests := []struct {
		sentence string
		want     []string
	}{
		{"Stok blangko KTP-el 2.150 keping, cukup sampai Februari.", now},
		{"Dengan stok blangko KTP-el 2.150 keping, kebutuhan sampai Februari aman.", now},
		{"Blangko KTP-el tersisa 2.150 keping dan baru akan dikirim lagi Februari.", now},
		{"Sisa blangko KTP-el 2.150 keping. Besok datang lagi 3.000 keping.", now},
		{"Perekaman dikejar sampai Februari. Stok blangko KTP-el 2.150 keping.", now},
		{"Sisa blangko KTP-el 2.150 keping. Dijanjikan Juli datang 3.000 keping.", now},
		{"Hingga Februari stok blangko KTP-el 2.150 keping.", []string{"blangko_stock 72.02 2150 2024-02-29/month"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Blangko di Kabupaten Poso", tt.sentence))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.sentence, got, tt.want)
		}
	}
}
