package transform

import (
	"slices"
	"testing"
)

// TestAskedAndGranted holds that cards asked for are received too where all were granted.
func TestAskedAndGranted(t *testing.T) {
	got := facts(testReader(t).Article(story("Blangko di Palu", "Blangko KTP di Kota Palu habis. \"Kita minta lagi 2.700 keping, pusat setujui semuanya,\" katanya.")))
	for _, want := range []string{"blangko_requested 72.71 2700 2024-06-04/day", "blangko_received 72.71 2700 2024-06-04/day"} {
		if !slices.Contains(got, want) {
			t.Errorf("no %q in %q", want, got)
		}
	}
}
