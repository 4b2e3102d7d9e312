package transform_test

import "testing"

// TestSortedByTarget reads what places reached that are told by whether they reached a target.
func TestSortedByTarget(t *testing.T) {
	const whole = "ikd_activation_rate 12.4 Provinsi Sulawesi Selatan 2024-11-13/day"
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{
			"not reached",
			"Yang belum mencapai target adalah Kabupaten Wajo (7,81 persen) dan Kabupaten Bone (6,42 persen).",
			[]string{whole, "ikd_activation_rate 7.81 Kabupaten Wajo 2024-11-13/day", "ikd_activation_rate 6.42 Kabupaten Bone 2024-11-13/day"},
		},
		{
			"below it",
			"Daerah yang masih di bawah target nasional ialah Kabupaten Wajo 7,81 persen.",
			[]string{whole, "ikd_activation_rate 7.81 Kabupaten Wajo 2024-11-13/day"},
		},
		{
			"reached, behind a colon",
			"Daerah yang sudah memenuhi target: Kabupaten Wajo 31 persen, Kabupaten Bone 33 persen.",
			[]string{whole, "ikd_activation_rate 31 Kabupaten Wajo 2024-11-13/day", "ikd_activation_rate 33 Kabupaten Bone 2024-11-13/day"},
		},
		{
			"of that target",
			"Yang belum mencapai target adalah Kabupaten Wajo yang baru 7,81 persen dari target 30 persen.",
			[]string{whole, "ikd_activation_rate 7.81 Kabupaten Wajo 2024-11-13/day", "ikd_target_rate 30 Kabupaten Wajo 2024-11-13/day"},
		},
		{
			"what is set",
			"Yang ditargetkan adalah Kabupaten Wajo 30 persen.",
			[]string{whole, "ikd_target_rate 30 Kabupaten Wajo 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Aktivasi IKD di Sulawesi Selatan", "Aktivasi IKD di Provinsi Sulawesi Selatan 12,4 persen.", c.text), c.want...)
		})
	}
}
