package indicator

import "testing"

// TestAllChildren tells the children of a data set from those with a document told before
// them, and reads contributors as of the act told.
func TestAllChildren(t *testing.T) {
	check(t, []readTest{
		{"set against those with it", "Yang sudah memegang KIA 21.300 anak. Padahal data dinas mencatat 40.200 anak.", []string{"21.300 kia_issued", "40.200 child_population"}},
		{"of another year", "KIA tahun lalu dipegang 21.300 anak. Sedangkan tahun ini menurut data dinas 24.200 anak.", []string{"21.300 kia_issued", "24.200 kia_issued"}},
		{"those that a part adds", "Kepemilikan KIA 52,1 persen. Wilayah utara menyumbang 9.100 anak.", []string{"52,1 kia_rate", "9.100 kia_issued"}},
	})
}
