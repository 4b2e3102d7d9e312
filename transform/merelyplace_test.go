package transform

import (
	"slices"
	"testing"
)

// TestMerelyBehindPlace holds that a word of the figure behind the name of a region makes
// no kecamatan of it, while its own name with its kind does.
func TestMerelyBehindPlace(t *testing.T) {
	r := testReader(t)
	for _, c := range []struct{ name, headline, text, want string }{
		{"in a headline", "Perekaman Maros Baru 79 Persen", "Perekaman KTP-el di Maros baru mencapai 79,4 persen.", "ktp_el_recording_rate 73.09 79.4 2024-06-04/day"},
		{"the kecamatan", "Pelayanan Dukcapil Maros", "Perekaman KTP-el di Kecamatan Maros Baru mencapai 79,4 persen.", "ktp_el_recording_rate Kecamatan Maros Baru 79.4 2024-06-04/day"},
	} {
		if got := facts(r.Article(story(c.headline, c.text))); !slices.Contains(got, c.want) {
			t.Errorf("%s: no %q in %q", c.name, c.want, got)
		}
	}
}
