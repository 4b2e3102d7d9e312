package transform_test

import "testing"

// TestOfServed doubts counts of those who came to a service, takes no people served for those
// of a document, doubts a fraction of those of a province, and tells the level of all behind what came in over some months.
func TestOfServed(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Di Kota Sorong 180 warga terlayani. \"Yang IKD ada 47 orang,\" katanya.", []string{"ikd_activated 47 Kota Sorong 2024-11-13/day ?"}},
		{"Di Kota Sorong 180 warga mengurus dokumen. Yang merekam KTP 30 orang, yang aktivasi IKD 47 orang.", []string{"ktp_el_recorded 30 Kota Sorong 2024-11-13/day ?", "ikd_activated 47 Kota Sorong 2024-11-13/day ?"}},
		{"IKD di Kota Sorong sudah diaktifkan warga. Jumlahnya 9.047 orang, separuh dari pengguna IKD di Papua Barat Daya.", []string{"ikd_activated 9047 Kota Sorong 2024-11-13/day ?"}},
		{"Di Kota Sorong 180 warga mendapatkan layanan. Yang belum rekam KTP-el di Kota Sorong tinggal 2.150 orang.", []string{"ktp_el_unrecorded 2150 Kota Sorong 2024-11-13/day"}},
		{"Di Kota Sorong 180 warga terlayani. Yang sudah aktivasi IKD di Kota Sorong 9.047 orang.", []string{"ikd_activated 9047 Kota Sorong 2024-11-13/day"}},

		{"Sejak Januari sampai Oktober 2024 ada 1.310 aktivasi IKD baru di Kota Sorong. Totalnya sekarang menjadi 9.047 jiwa.", []string{"ikd_new_activations 1310 Kota Sorong 2024-10-31/month", "ikd_activated 9047 Kota Sorong 2024-11-13/day"}},
		{"Sejak Januari sampai Oktober 2024 ada 1.310 aktivasi IKD baru di Kota Sorong. Kalau ditotal sekarang 9.047 orang.", []string{"ikd_new_activations 1310 Kota Sorong 2024-10-31/month", "ikd_activated 9047 Kota Sorong 2024-11-13/day"}},
		{"Sejak Januari sampai Oktober 2024 ada 1.310 aktivasi IKD baru di Kota Sorong. Semuanya sudah 9.047 orang.", []string{"ikd_new_activations 1310 Kota Sorong 2024-10-31/month", "ikd_activated 9047 Kota Sorong 2024-11-13/day"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil", "SORONG - "+c.text), c.want...) })
	}
}
