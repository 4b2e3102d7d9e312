package transform_test

import "testing"

// TestDatesRoundly holds that a count in full is of the data whose end its repetition in round
// figures tells, and that another level and one of long ago are not.
func TestDatesRoundly(t *testing.T) {
	const day, now = "2019-03-21", "MASOHI - Sebanyak 21.047 warga Kabupaten Maluku Tengah belum merekam KTP-el."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"data", []string{now, "\"Berdasarkan data sampai akhir Februari 2019 ada 21 ribu lebih yang belum merekam,\" jelasnya."}, []string{"ktp_el_unrecorded 21047 Kabupaten Maluku Tengah 2019-02-28/month"}},
		{"another level", []string{now, "\"Berdasarkan data sampai akhir Februari 2019 ada 23 ribu lebih yang belum merekam,\" jelasnya."},
			[]string{"ktp_el_unrecorded 21047 Kabupaten Maluku Tengah 2019-03-21/day", "ktp_el_unrecorded 23000 Kabupaten Maluku Tengah 2019-02-28/month"}},
		{"long ago", []string{now, "\"Berdasarkan data sampai akhir Juni 2018 ada 21 ribu lebih yang belum merekam,\" jelasnya."},
			[]string{"ktp_el_unrecorded 21047 Kabupaten Maluku Tengah 2019-03-21/day", "ktp_el_unrecorded 21000 Kabupaten Maluku Tengah 2018-06-30/month"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el", c.text...), c.want...) })
	}
}

// TestWholesOfResidents holds that a whole told as the residents is none of those obliged, where
// fewer are told as those.
func TestWholesOfResidents(t *testing.T) {
	const day, whole = "2019-03-21", "MASOHI - Baru 250 ribu jiwa dari 420 ribu jiwa warga Kabupaten Maluku Tengah yang sudah merekam KTP-el."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"the residents", []string{whole, "Jumlah penduduk Maluku Tengah 420 ribu jiwa, yang wajib KTP 290 ribu jiwa."},
			[]string{"ktp_el_recorded 250000 Kabupaten Maluku Tengah 2019-03-21/day", "population 420000 Kabupaten Maluku Tengah 2019-03-21/day", "wajib_ktp 290000 Kabupaten Maluku Tengah 2019-03-21/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el", c.text...), c.want...) })
	}
}
