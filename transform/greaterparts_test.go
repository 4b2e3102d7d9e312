package transform

import (
	"slices"
	"testing"
)

// TestGreaterParts holds whom a list of regions counts behind a whole and its part.
func TestGreaterParts(t *testing.T) {
	const whole = "Pemilih pemula se-Provinsi Gorontalo 22.402 jiwa. Yang sudah merekam baru 2.204 orang. "
	for _, c := range []struct{ name, text, want, not string }{
		{"more than the part", whole + "Terbanyak di Boalemo 3.836 orang, disusul Pohuwato 3.412 orang.", "first_time_ktp 75.04 3412 2024-06-04/day", ""},
		{"fewer than the part", whole + "Terbanyak di Boalemo 836 orang, disusul Pohuwato 612 orang.", "first_time_ktp 75 22402 2024-06-04/day", "first_time_ktp 75.04 612 2024-06-04/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := facts(testReader(t).Article(story("Perekaman di Gorontalo", c.text)))
			if !slices.Contains(got, c.want) || slices.Contains(got, c.not) {
				t.Errorf("read %q, want %q and no %q", got, c.want, c.not)
			}
		})
	}
}
