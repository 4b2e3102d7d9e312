package transform_test

import "testing"

// TestOutranked leaves a region that the article's is only ranked behind, or set against, out
// of what is told of the article's.
func TestOutranked(t *testing.T) {
	const day = "2024-05-10"
	for _, c := range []struct{ name, text, want string }{
		{"what it has by its rank", "BREBES - Kabupaten ini di urutan kedua setelah Kota Tegal dengan aktivasi IKD 22.310 orang.", "ikd_activated 22310 Kabupaten Brebes 2024-05-10/day"},
		{"the sentence behind its rank", "Perekaman KTP-el di Brebes tertinggi di Jawa Tengah setelah Kota Tegal. Warga yang belum merekam 6.120 orang.", "ktp_el_unrecorded 6120 Kabupaten Brebes 2024-05-10/day"},
		{"a list", "BREBES - Capaian ini masih di bawah Kota Tegal dan Kota Pekalongan. Perekaman KTP-el 97,4 persen.", "ktp_el_recording_rate 97.4 Kabupaten Brebes 2024-05-10/day"},
		{"what the other has", "BREBES - Aktivasi IKD di Kabupaten Brebes terbanyak setelah Kota Tegal, yang aktivasinya 41.210 orang.", "ikd_activated 41210 Kota Tegal 2024-05-10/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Data Dukcapil", c.text), c.want) })
	}
}

// TestComesNext gives the share of what comes next in a ranking to that alone.
func TestComesNext(t *testing.T) {
	const buru, tual = "ikd_activation_rate 6.2 Kabupaten Buru 2024-05-10/day", "ikd_activation_rate 6.2 Kota Tual 2024-05-10/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the second", "AMBON - Aktivasi IKD tertinggi di Maluku diraih Kota Tual, disusul Kabupaten Buru dengan 6,2 persen.", []string{buru}},
		{"by its rank", "AMBON - Peringkat satu aktivasi IKD di Maluku Kota Tual, diikuti Kabupaten Buru 6,2 persen.", []string{buru}},
		{"both alike", "AMBON - Aktivasi IKD di Kota Tual dan Kabupaten Buru 6,2 persen.", []string{buru, tual}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-05-10", "Aktivasi IKD Maluku", c.text), c.want...) })
	}
}
