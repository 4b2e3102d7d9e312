package transform_test

import "testing"

// TestComingOfAge holds that first-time holders counted up to a day to come are of that day,
// where it does not only tell their age or a deadline.
func TestComingOfAge(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"as of the end of the year", "Anak yang menginjak 17 tahun per 31 Desember tahun ini di Kabupaten Poso ada 4.120.", "first_time_ktp 4120 Kabupaten Poso 2024-12-31/day"},
		{"up to a month", "Pemilih pemula di Kabupaten Poso hingga November mendatang ada 5.340 orang.", "first_time_ktp 5340 Kabupaten Poso 2024-11-30/month"},
		{"of that age by then", "Pemula di Kabupaten Poso yang genap berusia 17 tahun sampai 27 November 2024 ada 5.340 orang.", "first_time_ktp 5340 Kabupaten Poso 2024-02-16/day"},
		{"done by then", "Pemula di Kabupaten Poso 5.340 orang, ditargetkan tuntas hingga November mendatang.", "first_time_ktp 5340 Kabupaten Poso 2024-02-16/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-16", "Layanan Dukcapil Poso", c.text), c.want) })
	}
}
