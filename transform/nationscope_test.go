package transform_test

import "testing"

// TestPagesNationTopic holds shares told behind a sentence about the whole nation.
func TestPagesNationTopic(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the nation told in front", "TERNATE - Kepala dinas di Kota Ternate memberi gambaran. Secara nasional, kepemilikan KIA terus naik. Angkanya 47 persen.",
			[]string{"kia_rate 47 Indonesia 2022-06-23/day"}},
		{"of its people, and a target behind", "TERNATE - Kepemilikan KIA di Kota Ternate 31 persen. Secara nasional kepemilikan KIA terus naik. Tahun 2020 baru 37 persen dari jumlah anak Indonesia. Tahun 2022 ditargetkan menjadi 50 persen.",
			[]string{"kia_rate 31 Kota Ternate 2022-06-23/day", "kia_rate 37 Indonesia 2020-12-31/year", "kia_target_rate 50 Indonesia 2022-12-31/year"}},
		{"a comparison with the land", "TERNATE - Kepemilikan KIA di Kota Ternate masih rendah dibanding daerah lain di Indonesia. Angkanya baru 17 persen.",
			[]string{"kia_rate 17 Kota Ternate 2022-06-23/day"}},
		{"a programme of the nation", "TERNATE - Program nasional KIA berjalan di Kota Ternate. Kepemilikan KIA baru 17 persen.",
			[]string{"kia_rate 17 Kota Ternate 2022-06-23/day"}},
		{"our own share behind", "TERNATE - Secara nasional, kepemilikan KIA terus naik. \"Di Kota Ternate baru 17 persen,\" kata kepala dinas.",
			[]string{"kia_rate 17 Kota Ternate 2022-06-23/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-06-23", "Layanan Dukcapil Kota Ternate", c.text), c.want...)
		})
	}
}
