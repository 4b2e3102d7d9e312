package transform_test

import "testing"

// TestReachedOfTarget holds that a share behind a target is what was reached of it
// where the counts of its sentence say so, and stays a target where they do not.
func TestReachedOfTarget(t *testing.T) {
	const day = "2025-03-03"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the quotient", "Aktivasi IKD di Kota Palu tercatat 14.413 dari target 83.214 atau 17,32 persen.", []string{"ikd_activated 14413 Kota Palu 2025-03-03/day", "ikd_target 83214 Kota Palu 2025-03-03/day", "ikd_activation_rate 17.32 Kota Palu 2025-03-03/day"}},
		{"the target's own share", "Aktivasi IKD di Kota Palu tercatat 14.413 dari target 83.214 atau 30,2 persen dari wajib KTP.", []string{"ikd_activated 14413 Kota Palu 2025-03-03/day", "ikd_target 83214 Kota Palu 2025-03-03/day", "ikd_target_rate 30.2 Kota Palu 2025-03-03/day"}},
		{"told apart", "Capaian IKD di Kota Palu 17,32 persen target. Targetnya 83.214 orang. Yang mengaktifkan IKD 14.413 orang.", []string{"ikd_activated 14413 Kota Palu 2025-03-03/day", "ikd_target 83214 Kota Palu 2025-03-03/day", "ikd_activation_rate 17.32 Kota Palu 2025-03-03/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
