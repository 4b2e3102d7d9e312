package transform

import (
	"slices"
	"testing"
)

// TestCardless holds that people without a card are the unrecorded only where
// the counts of the page say so.
func TestCardless(t *testing.T) {
	r := testReader(t)
	counts := "Wajib KTP di Kota Palu 262.918 jiwa dan yang sudah merekam 261.514 jiwa."
	for _, test := range []struct {
		name, text string
		want       bool
	}{
		{"the rest", "Sebanyak 1.404 warga Kota Palu belum punya KTP elektronik.", true},
		{"the rest with a scale too many", "Sebanyak 1.404 ribu jiwa warga Kota Palu belum punya KTP elektronik.", true},
		{"another count", "Sebanyak 2.404 warga Kota Palu belum punya KTP elektronik.", false},
		{"the rest in thousands", "Yang belum punya KTP elektronik di Kota Palu tinggal 1,4 ribu jiwa.", true},
		{"in thousands, another count", "Yang belum punya KTP elektronik di Kota Palu tinggal 1,8 ribu jiwa.", false},
		{"in thousands behind itself", "Sebanyak 1.404 lembar tersisa. Yang belum punya KTP elektronik di Kota Palu tinggal 1,4 ribu jiwa.", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := facts(r.Article(story("KTP di Kota Palu", test.text, counts)))
			if has := slices.Contains(got, "ktp_el_unrecorded 72.71 1404 2024-06-04/day") || slices.Contains(got, "ktp_el_unrecorded 72.71 1400 2024-06-04/day"); has != test.want {
				t.Errorf("%s\n%s\nunrecorded: %v, want %v; facts %v", test.text, counts, has, test.want, got)
			}
		})
	}
}
