package transform_test

import "testing"

// TestOncePassed holds that a share reached when something else came about is a level of an
// unknown day where a greater one is told, and that of now where none is.
func TestOncePassed(t *testing.T) {
	now := "SIGI - Kepemilikan KIA di Kabupaten Sigi kini 58 persen."
	const reached = "kia_rate 58 Kabupaten Sigi 2024-11-13/day"
	const before = "kia_rate 35 Kabupaten Sigi 2024-11-13/day ?"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"slower since", now + " Pertumbuhannya melambat setelah mencapai angka 35 persen.", []string{reached, before}},
		{"as soon as", now + " Begitu menyentuh 35 persen, cakupan KIA sulit naik.", []string{reached, before}},
		{"the only level", "SIGI - Setelah mencapai 35 persen, kepemilikan KIA di Kabupaten Sigi terus digenjot.", []string{"kia_rate 35 Kabupaten Sigi 2024-11-13/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", "KIA di Sigi", c.text), c.want...) })
	}
}
