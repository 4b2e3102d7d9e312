package transform_test

import "testing"

// TestAddedLevel holds the level that came of what the sentence before tells up to a day.
func TestAddedLevel(t *testing.T) {
	const kediri = " Kabupaten Kediri 2025-05-18/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"what it adds to", "Sejak 1 Januari hingga 18 Mei 2025 tercatat 3.126 warga mengaktifkan IKD. Jumlah itu menambah capaian keseluruhan menjadi 41.874 akun.", []string{
			"ikd_new_activations 3126" + kediri, "ikd_activated 41874" + kediri,
		}},
		{"with a time of its own", "Sejak 1 Januari hingga 18 Mei 2025 tercatat 3.126 warga mengaktifkan IKD. Dengan begitu pengguna IKD per 20 Mei 2025 menjadi 41.874 orang.", []string{
			"ikd_new_activations 3126" + kediri, "ikd_activated 41874 Kabupaten Kediri 2025-05-20/day",
		}},
		{"told now", "Sejak 1 Januari hingga 18 Mei 2025 tercatat 3.126 warga mengaktifkan IKD. Dengan begitu pengguna IKD kini 41.874 orang.", []string{
			"ikd_new_activations 3126" + kediri, "ikd_activated 41874 Kabupaten Kediri 2025-05-22/day",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-05-22", "IKD Kabupaten Kediri", "KEDIRI - Disdukcapil Kabupaten Kediri jemput bola ke sekolah.", c.text), c.want...)
		})
	}
}
