package transform_test

import "testing"

// TestYearOfThatTarget dates a target by the year that the sentence behind it gives the
// target it points back to.
func TestYearOfThatTarget(t *testing.T) {
	const aim = "Pemerintah pusat menargetkan 25 persen wajib KTP di Kota Kendari mengaktifkan IKD. "
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{"pointed at", aim + "Target tahun 2023 tersebut tidak terpenuhi.", []string{"ikd_target_rate 25 Kota Kendari 2023-12-31/year"}},
		{"of another target", aim + "Target tahun 2023 sebanyak 50.110 orang.", []string{"ikd_target_rate 25 Kota Kendari 2024-04-24/day", "ikd_target 50110 Kota Kendari 2023-12-31/year"}},
		{"a year that is no target's", aim + "Tahun 2023 itu tahun yang berat.", []string{"ikd_target_rate 25 Kota Kendari 2024-04-24/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-04-24", "Pelayanan administrasi kependudukan", c.text), c.want...)
		})
	}
}
