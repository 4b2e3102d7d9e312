package transform_test

import "testing"

// TestTiedToTarget dates the people told behind a speaker's day with a target of theirs: by
// its telling, and by the year of the data only where that is told with them.
func TestTiedToTarget(t *testing.T) {
	const lead = "BUOL - Hingga tutup tahun lalu, 5.310 orang di Kabupaten Buol sudah mengaktifkan IKD, kata kepala dinas, Senin (5/2/2024)."
	const active = "ikd_activated 5310 Kabupaten Buol 2023-12-31/year"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"with no more than the target", "Wajib KTP sekitar 110 ribu orang, sedangkan pusat menetapkan 25 persen.",
			[]string{active, "wajib_ktp 110000 Kabupaten Buol 2024-02-05/day", "ikd_target_rate 25 Kabupaten Buol 2024-02-05/day"}},
		{"with the year of the target", "Wajib KTP 110.412 orang, dan 25 persennya harus aktif pada 2023.",
			[]string{active, "wajib_ktp 110412 Kabupaten Buol 2023-12-31/year", "ikd_target_rate 25 Kabupaten Buol 2023-12-31/year"}},
		{"with what was reached of them", "Wajib KTP 110.412 orang, yang sudah aktivasi 4,81 persen, targetnya 25 persen.",
			[]string{active, "wajib_ktp 110412 Kabupaten Buol 2023-12-31/year", "ikd_activation_rate 4.81 Kabupaten Buol 2023-12-31/year", "ikd_target_rate 25 Kabupaten Buol 2024-02-05/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-05", "IKD di Buol", lead, c.text), c.want...) })
	}
}
