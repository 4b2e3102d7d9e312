package transform_test

import "testing"

// TestDueBy holds that a count is a plan that there is at least to be by a day to come, or in
// the year that runs where it follows from something told before; a headline may set it.
func TestDueBy(t *testing.T) {
	const day, plan = "2023-09-03", "ikd_activated 31200 Kota Tegal 2023-09-03/day ?"
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{"a month to come", "IKD Tegal", "Dengan begitu, pada Desember nanti minimal sudah ada 31.200 warga Kota Tegal yang punya IKD.", []string{plan}},
		{"the end of the year", "IKD Tegal", "Sampai akhir tahun ini setidaknya sudah ada 31.200 warga Kota Tegal yang mengaktifkan IKD.", []string{plan}},
		{"the year that runs", "IKD Tegal", "Untuk itu, pada tahun 2023 ini setidaknya sudah ada 31.200 warga Kota Tegal yang mengaktifkan IKD.", []string{plan}},
		{"so far", "IKD Tegal", "Hingga kini setidaknya sudah ada 31.200 warga Kota Tegal yang mengaktifkan IKD.", []string{"ikd_activated 31200 Kota Tegal 2023-09-03/day"}},
		{"set by the headline", "31.200 Warga Kota Tegal Ditarget Aktivasi IKD", "Untuk itu, pada tahun 2023 ini setidaknya sudah ada 31.200 warga yang mengaktifkan IKD.",
			[]string{"ikd_target 31200 Kota Tegal 2023-09-03/day", plan}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, c.title, "TEGAL - Dinas menggenjot aktivasi IKD. "+c.text), c.want...)
		})
	}
}
