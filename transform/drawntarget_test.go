package transform_test

import "testing"

// TestDrawnTarget reads the target in people drawn from a share and a whole, and gives its year to
// both; other people behind the whole are no target.
func TestDrawnTarget(t *testing.T) {
	const lead = "SORONG - Pemerintah pusat meminta daerah mengaktifkan IKD bagi 25 persen wajib KTP-nya."
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"with its year", "Untuk Kota Sorong dengan 182.204 orang wajib KTP, artinya paling sedikit 45.551 orang pada 2023.",
			[]string{"ikd_target_rate 25 Kota Sorong 2023-12-31/year", "wajib_ktp 182204 Kota Sorong 2023-12-31/year", "ikd_target 45551 Kota Sorong 2023-12-31/year"}},
		{"without one", "Untuk Kota Sorong yang punya 182.204 wajib KTP, itu berarti 45.551 orang.",
			[]string{"ikd_target_rate 25 Kota Sorong 2024-01-11/day", "wajib_ktp 182204 Kota Sorong 2024-01-11/day", "ikd_target 45551 Kota Sorong 2024-01-11/day"}},
		{"fewer have it", "Untuk Kota Sorong dengan 182.204 orang wajib KTP, artinya sudah 9.551 orang yang aktivasi.",
			[]string{"ikd_target_rate 25 Kota Sorong 2024-01-11/day", "wajib_ktp 182204 Kota Sorong 2024-01-11/day", "ikd_activated 9551 Kota Sorong 2024-01-11/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-01-11", "IKD Sorong", lead, c.text), c.want...) })
	}
}

// TestAimBehindBase reads a share as a target where what must be reached stands behind its base.
func TestAimBehindBase(t *testing.T) {
	const lead = "KAIMANA - Warga Kabupaten Kaimana yang sudah mengaktifkan IKD baru 2,9 persen, kata kepala dinas, Selasa (16/7/2024)."
	const reached = "ikd_activation_rate 2.9 Kabupaten Kaimana 2024-07-16/day"
	for _, c := range []struct{ name, text, want string }{
		{"to be reached", "Angka 15 persen dari wajib KTP hendak diraih pada 2024.", "ikd_target_rate 15 Kabupaten Kaimana 2024-12-31/year"},
		{"must be reached", "Sebesar 15 persen dari wajib KTP harus dicapai tahun ini.", "ikd_target_rate 15 Kabupaten Kaimana 2024-12-31/year"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-07-16", "IKD Kaimana", lead, c.text), reached, c.want) })
	}
}
