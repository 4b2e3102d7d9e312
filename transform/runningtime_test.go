package transform_test

import "testing"

// TestRunningTime holds that the month and year that run, and the last ones, are those of the
// day on which somebody spoke, where it is printed in the next, and else those of the print.
func TestRunningTime(t *testing.T) {
	for _, c := range []struct {
		name, published, text, want string
	}{
		{"this month", "2024-02-01", "Bulan ini KTP-el yang sudah dicetak 6.480 keping, kata kepala dinas, Rabu (31/1/2024).", "ktp_el_printed 6480 Kabupaten Poso 2024-01-31/month"},
		{"last month", "2024-02-01", "Bulan lalu KTP-el yang dicetak 6.480 keping, kata kepala dinas, Rabu (31/1/2024).", "ktp_el_printed 6480 Kabupaten Poso 2023-12-31/month"},
		{"this year", "2024-01-01", "Tahun ini IKD ditargetkan 30 persen wajib KTP, kata kepala dinas, Minggu (31/12/2023).", "ikd_target_rate 30 Kabupaten Poso 2023-12-31/year"},
		{"nobody's day", "2024-02-01", "Bulan lalu KTP-el yang dicetak 6.480 keping, kata kepala dinas.", "ktp_el_printed 6480 Kabupaten Poso 2024-01-31/month"},
		{"said long before", "2024-02-12", "Bulan lalu KTP-el yang dicetak 6.480 keping, kata kepala dinas, Rabu (31/1/2024).", "ktp_el_printed 6480 Kabupaten Poso 2024-01-31/month"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Dukcapil Kabupaten Poso", "POSO - "+c.text), c.want)
		})
	}
}
