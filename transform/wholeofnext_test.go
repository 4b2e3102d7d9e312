package transform_test

import "testing"

// TestWholesOfNext holds that a count without words of its own is not surely of those whose share
// the next sentence takes out of it.
func TestWholesOfNext(t *testing.T) {
	const kediri = " Kabupaten Kediri 2022-10-24/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the whole", "Di sana ada 327.400 orang. Dari jumlah itu 61,2 persen telah memiliki KIA.", []string{"kia_issued 327400" + kediri + " ?", "kia_rate 61.2" + kediri}},
		{"children", "Di sana ada 327.400 anak. Dari jumlah itu 61,2 persen telah memiliki KIA.", []string{"child_population 327400" + kediri, "kia_rate 61.2" + kediri}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-10-24", "Anak di Kabupaten Kediri Kantongi KIA", c.text), c.want...)
		})
	}
}
