package transform

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLackAsUnrecorded holds that the unrecorded of a headline may be called those without the
// card in the text, where no card waits to be printed.
func TestLackAsUnrecorded(t *testing.T) {
	r := testReader(t)
	for _, c := range []struct {
		name, headline, text string
		want                 []string
	}{
		{"without the card", "8.412 Warga Maros Belum Rekam KTP-el", "Di Maros 8.412 warga belum memiliki KTP-el karena jarang ke kantor camat.", []string{"ktp_el_unrecorded 73.09 8412 2024-06-04/day"}},
		{"no cards to print on", "8.412 Warga Maros Belum Rekam KTP-el", "Di Maros 8.412 warga belum memiliki KTP-el karena blangko habis.", nil},
		{"a round number", "8 Ribu Warga Maros Belum Rekam KTP-el", "Di Maros 8 ribu warga belum memiliki KTP-el karena jarang ke kantor camat.", nil},
	} {
		if diff := cmp.Diff(c.want, facts(r.Article(story(c.headline, c.text)))); diff != "" {
			t.Errorf("%s: facts differ (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestOfLackers holds that people of whom some are without the card are not said to be obliged
// to have it.
func TestOfLackers(t *testing.T) {
	got := facts(testReader(t).Article(story("Layanan Dukcapil Maros", "Sebanyak 9.140 orang dari 312.300 warga Kabupaten Maros belum memiliki KTP elektronik.")))
	if len(got) != 0 {
		t.Errorf("facts %q, want none", got)
	}
}
