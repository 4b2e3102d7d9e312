package indicator

import "testing"

// TestOtherYear holds what is told of another year behind a target.
func TestOtherYear(t *testing.T) {
	check(t, []readTest{
		{"what the target rose from", "Target IKD tahun 2024 sebesar 30 persen, naik dari tahun sebelumnya yang hanya 25 persen.", []string{"30 ikd_target_rate", "25 ikd_target_rate"}},
		{"what was reached", "Target IKD tahun ini 30 persen, tahun lalu cuma tercapai 12 persen.", []string{"30 ikd_target_rate", "12 ikd_activation_rate"}},
		{"what is reached now", "Target IKD 30 persen, sekarang hanya 9 persen.", []string{"30 ikd_target_rate", "9 ikd_activation_rate"}},
	})
}
