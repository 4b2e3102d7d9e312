package indicator

import "testing"

// TestShiftedBy holds by how much a target or a level was moved for no figure, and what it has
// become for a target as the one before.
func TestShiftedBy(t *testing.T) {
	check(t, []readTest{
		{"from one to another", "Target IKD di Kota Palu yang semula 20 persen dikerek 5 persen, sehingga kini 25 persen.", []string{"20 ikd_target_rate", "5 (gap)", "25 ikd_target_rate"}},
		{"only to another", "Target IKD di Kota Palu dinaikkan 5 persen menjadi 25 persen.", []string{"5 (gap)", "25 ikd_target_rate"}},
		{"only from another", "Target IKD di Kota Palu yang semula 30 persen dipangkas 5 persen.", []string{"30 ikd_target_rate", "5 (gap)"}},
		{"told in front", "Target IKD di Kota Palu ditambah sebesar 5 persen dari 20 persen menjadi 25 persen.", []string{"5 (gap)", "20 ikd_target_rate", "25 ikd_target_rate"}},
		{"of what is reached", "Cakupan aktivasi IKD yang semula 12 persen berhasil dinaikkan 5 persen, sehingga kini 17 persen.", []string{"12 ikd_activation_rate", "5 (gap)", "17 ikd_activation_rate"}},
		{"a target raised to it", "Target IKD di Kota Palu dinaikkan 30 persen, capaiannya baru 12 persen.", []string{"30 ikd_target_rate", "12 ikd_activation_rate"}},
		{"a target of now", "Target IKD di Kota Palu yang semula 25 persen kini menjadi 30 persen.", []string{"25 ikd_target_rate", "30 ikd_target_rate"}},
		{"less than a target of before", "Target IKD di Kota Palu semula 30 persen, kini baru 12 persen.", []string{"30 ikd_target_rate", "12 ikd_activation_rate"}},
	})
}
