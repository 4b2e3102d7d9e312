package transform

import (
	"slices"
	"testing"
)

// TestBaseBehindQuestion gives a share told in the headline too the base of the target told
// two sentences before it, where only a question stands between.
func TestBaseBehindQuestion(t *testing.T) {
	got := facts(testReader(t).Article(story("Aktivasi IKD Palu Baru 8,14 Persen",
		"Target nasional aktivasi IKD disetel pada angka 30 persen wajib KTP. Bagaimana dengan Kota Palu? Sampai akhir April 2024 kota ini baru 8,14 persen.")))
	want := []string{"ikd_target_rate 72.71 30 of wajib_ktp 2024-06-04/day", "ikd_activation_rate 72.71 8.14 of wajib_ktp 2024-04-30/month"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
