package indicator

import "testing"

// TestGenerations holds that shares and counts of one generation are of a part of the people, and
// that who most of them are says nothing of all.
func TestGenerations(t *testing.T) {
	check(t, []readTest{
		{"shares of those told", "Aktivasi IKD 41.000 orang. Sekitar 33,5 persen di antaranya generasi milenial.", []string{"41.000 ikd_activated", "33,5 ikd_activation_rate for age"}},
		{"mostly of one", "Sebanyak 41.000 warga mengaktifkan IKD, didominasi generasi milenial.", []string{"41.000 ikd_activated"}},
		{"who are sought", "Dengan menyasar generasi Z, aktivasi IKD sudah 9,3 persen.", []string{"9,3 ikd_activation_rate"}},
	})
}
