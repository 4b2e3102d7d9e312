package transform_test

import "testing"

// TestTargetOpens reads a share that a new paragraph puts without its "persen", and the
// target that opens the sentence behind it.
func TestTargetOpens(t *testing.T) {
	const day = " Kabupaten Poso 2025-11-20/day"
	counts := []string{"child_population 61204" + day, "kia_issued 50310" + day, "kia_rate 82.2" + day}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"\"Kalau dipersenkan 82,20. Target kita 75, jadi sudah lewat,\" katanya.", append(counts[:3:3], "kia_target_rate 75"+day)},
		{"\"Kalau dipersenkan 82,20. Target kita 75 keping sehari,\" katanya.", counts},
		{"\"Kalau dipersenkan 82,20. Target kita 75 ribu,\" katanya.", counts},
	} {
		check(t, read(t, "2025-11-20", "Capaian Adminduk Poso", "POSO - Dari 61.204 anak di Kabupaten Poso, 50.310 di antaranya sudah memiliki KIA.", c.text), c.want...)
	}
}
