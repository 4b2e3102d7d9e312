package transform_test

import "testing"

// TestTargetsBefore holds that a target which that of a year replaced is of the year
// before it, and that one told for no year keeps the day of both.
func TestTargetsBefore(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Target IKD di Kota Palu tahun ini naik menjadi 30 persen dari sebelumnya 25 persen.", []string{"ikd_target_rate 30 Kota Palu 2024-12-31/year", "ikd_target_rate 25 Kota Palu 2023-12-31/year"}},
		{"Target IKD di Kota Palu tahun ini dinaikkan dari 25 persen menjadi 30 persen.", []string{"ikd_target_rate 30 Kota Palu 2024-12-31/year", "ikd_target_rate 25 Kota Palu 2023-12-31/year"}},
		{"Target IKD di Kota Palu tahun ini 30 persen, sedangkan tahun depan 35 persen.", []string{"ikd_target_rate 30 Kota Palu 2024-12-31/year", "ikd_target_rate 35 Kota Palu 2025-12-31/year"}},
		{"Target IKD di Kota Palu dinaikkan dari 25 persen menjadi 30 persen.", []string{"ikd_target_rate 30 Kota Palu 2024-11-13/day", "ikd_target_rate 25 Kota Palu 2024-11-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
