package transform_test

import "testing"

// TestReplies holds counts that answer the question for their number right before them, and
// those that stand behind no such question.
func TestReplies(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"in the next paragraph", []string{"Berapa warga Kabupaten Buol yang sudah aktivasi IKD?", "Sampai April itu 6.112 orang. Masih rendah memang."}, []string{"ikd_activated 6112 Kabupaten Buol 2025-04-30/month"}},
		{"with its whole", []string{"Kalau KIA, sudah berapa anak di Kabupaten Buol yang punya?", "Sekitar 21 ribu anak, dari 48.900."}, []string{"kia_issued 21000 Kabupaten Buol 2025-05-06/day", "child_population 48900 Kabupaten Buol 2025-05-06/day"}},
		{"no question for a number", []string{"Bagaimana warga Kabupaten Buol menyambut aktivasi IKD?", "Sampai April itu 6.112 orang. Masih rendah memang."}, []string{"ikd_activated 6112 Kabupaten Buol 2025-04-30/month ?"}},
		{"too few for a region", []string{"Berapa warga Kabupaten Buol yang sudah aktivasi IKD?", "Kemarin itu 43 orang saja."}, []string{"ikd_activated 43 Kabupaten Buol 2025-05-05/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-05-06", "Wawancara Disdukcapil Kabupaten Buol", c.text...), c.want...)
		})
	}
}
