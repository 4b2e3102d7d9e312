package transform_test

import "testing"

// TestProvinceBehind holds that the comma behind a province ends the words of a whole that opens
// a sentence, and that it parts nobody from what they did.
func TestProvinceBehind(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"PALU (Radar): Dari 88 ribuan anak di Kabupaten Sigi, Sulawesi Tengah, Kartu Identitas Anak (KIA) baru dipegang 19.114 anak.",
			[]string{"child_population 88000 Kabupaten Sigi 2024-06-13/day", "kia_issued 19114 Kabupaten Sigi 2024-06-13/day"}},
		{"Sebanyak 19.114 anak di Kabupaten Sigi, Sulawesi Tengah, sudah memegang Kartu Identitas Anak (KIA).",
			[]string{"kia_issued 19114 Kabupaten Sigi 2024-06-13/day"}},
		{"Dari 19.114 anak di Kabupaten Sigi, Sulawesi Tengah, yang sudah punya Kartu Identitas Anak (KIA), paling banyak siswa.",
			[]string{"kia_issued 19114 Kabupaten Sigi 2024-06-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-06-13", "Dukcapil", c.text), c.want...)
		})
	}
}
