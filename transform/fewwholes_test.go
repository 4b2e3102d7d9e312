package transform_test

import "testing"

// TestSharesOfFewWholes holds that a share of a target is in doubt as one of all children.
func TestSharesOfFewWholes(t *testing.T) {
	const day = " Kabupaten Sigi 2024-11-13/day"
	check(t, read(t, "2024-11-13", "KIA Kabupaten Sigi", "SIGI - Realisasi KIA di Kabupaten Sigi 84 persen dari target. Targetnya 24.000 anak, tercapai 20.160 anak. Jumlah anak 88.310 jiwa."),
		"kia_rate 84"+day+" ?", "child_population 24000"+day+" ?", "kia_issued 20160"+day, "child_population 88310"+day)
}
