package transform

import (
	"slices"
	"testing"
)

// TestListAhead holds that a list of places takes what it counts from the last of
// its figures, where only that is told with it.
func TestListAhead(t *testing.T) {
	r := testReader(t)
	for _, test := range []struct {
		name, title, text, want string
	}{
		{"children", "KIA di Sulawesi Tengah", "Kabupaten Poso 30.450 anak, Kabupaten Donggala 29.300 anak dan Kota Palu 34.210 anak sudah memiliki KIA.", "kia_issued 72.02 30450 2024-06-04/day"},
		{"people", "Layanan di Sulawesi Tengah", "Kabupaten Poso menjadi yang tertinggi dengan 12.140 orang, diikuti Donggala 9.980 orang dan Kota Palu 8.450 orang yang sudah aktivasi IKD.", "ikd_activated 72.02 12140 2024-06-04/day"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := facts(r.Article(story(test.title, test.text))); !slices.Contains(got, test.want) {
				t.Errorf("%s\nwant %s; facts %v", test.text, test.want, got)
			}
		})
	}
}
