package transform

import (
	"slices"
	"testing"
)

// TestKIAShareBase holds the base that counts give a share of children with a KIA.
func TestKIAShareBase(t *testing.T) {
	r := testReader(t)
	const own = "Di Kabupaten Ngada anak yang memiliki KIA 42.737 orang atau 83,03 persen. "
	for _, c := range []struct{ name, text, want string }{
		{"the target", own + "Total anak yang menjadi target KIA sebanyak 51.472 anak.", "kia_rate 53.09 83.03 of child_population 2024-06-04/day"},
		{"another target", own + "Target KIA tahun depan 46.000 anak.", "kia_rate 53.09 83.03 2024-06-04/day"},
		{"those left", own + "Masih ada 8.735 anak yang belum memilikinya.", "kia_rate 53.09 83.03 of child_population 2024-06-04/day"},
		{"some of those left", own + "Masih ada 2.735 anak sekolah yang belum memilikinya.", "kia_rate 53.09 83.03 2024-06-04/day"},
	} {
		if got := facts(r.Article(story("Pelayanan Dukcapil", c.text))); !slices.Contains(got, c.want) {
			t.Errorf("%s: no %q in %q", c.name, c.want, got)
		}
	}
}
