package transform_test

import "testing"

// TestLevelElsewhere holds shares of other regions behind "dari" apart from targets, and counts
// of blocks of houses apart from the region's.
func TestLevelElsewhere(t *testing.T) {
	const day = " 2024-03-06/day"
	const own = "kia_rate 52.4 Kabupaten Tapin" + day
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"lost to another", "Kepemilikan KIA di Kabupaten Tapin 52,4 persen, hanya kalah dari Balangan 58,6 persen.", []string{own, "kia_rate 58.6 Kabupaten Balangan" + day}},
		{"far from another", "Kepemilikan KIA di Kabupaten Tapin 52,4 persen, jauh dari Balangan yang sudah 78,6 persen.", []string{own, "kia_rate 78.6 Kabupaten Balangan" + day}},
		{"an average", "Kepemilikan KIA di Kabupaten Tapin 52,4 persen, tidak jauh dari rata-rata nasional 55,1 persen.", []string{own, "kia_rate 55.1 Indonesia" + day}},
		{"as many elsewhere", "Pengguna IKD di Kabupaten Tapin 6.120 orang, kalah dari Balangan yang mencapai 9.210 orang.", []string{"ikd_activated 6120 Kabupaten Tapin" + day, "ikd_activated 9210 Kabupaten Balangan" + day}},
		{"a whole", "Pengguna IKD di Kabupaten Tapin 6.120 orang dari 141.210 wajib KTP.", []string{"ikd_activated 6120 Kabupaten Tapin" + day, "wajib_ktp 141210 Kabupaten Tapin" + day}},
		{"a target", "Kepemilikan KIA di Kabupaten Tapin 52,4 persen, masih jauh dari target 60 persen.", []string{own, "kia_target_rate 60 Kabupaten Tapin" + day}},
		{"a numbered block of houses", "Warga RT 12 yang belum mengaktifkan IKD masih 140 orang.", []string{"ikd_remaining 140 Kabupaten Tapin" + day + " ?"}},
		{"a block of houses pointed back to", "Di RW itu, 140 warga belum mengaktifkan IKD.", []string{"ikd_remaining 140 Kabupaten Tapin" + day + " ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-03-06", "Dukcapil Kabupaten Tapin", "RANTAU - "+c.text), c.want...)
		})
	}
}
