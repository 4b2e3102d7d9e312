package transform_test

import "testing"

// TestRestOfPlaces reads the places left of a list, which tell of nothing left to do.
func TestRestOfPlaces(t *testing.T) {
	const day = "2024-05-10"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"first-time holders in a list", "SOFIFI - Belum semua pemula di Maluku Utara merekam KTP-el. Pemula terbanyak di Halmahera Selatan (6.100 jiwa) dan Kota Ternate (5.200 jiwa). Selebihnya ada di Kota Tidore Kepulauan 2.372 jiwa dan Pulau Morotai 1.809 jiwa.",
			[]string{"first_time_ktp 6100 Kabupaten Halmahera Selatan 2024-05-10/day", "first_time_ktp 5200 Kota Ternate 2024-05-10/day", "first_time_ktp 2372 Kota Tidore Kepulauan 2024-05-10/day", "first_time_ktp 1809 Kabupaten Pulau Morotai 2024-05-10/day"},
		},
		{
			"activated", "SOFIFI - IKD yang sudah aktif di Halmahera Selatan 6.100 jiwa. Sisanya tersebar di Kota Tidore Kepulauan 2.372 jiwa dan Pulau Morotai 1.809 jiwa.",
			[]string{"ikd_activated 6100 Kabupaten Halmahera Selatan 2024-05-10/day", "ikd_activated 2372 Kota Tidore Kepulauan 2024-05-10/day", "ikd_activated 1809 Kabupaten Pulau Morotai 2024-05-10/day"},
		},
		{
			"with a comma behind each place", "SOFIFI - Halmahera Selatan memiliki 6.100 jiwa pemilih pemula. Sisanya berada di Kota Tidore Kepulauan, 2.372 jiwa, dan Pulau Morotai, 1.809 jiwa.",
			[]string{"first_time_ktp 6100 Kabupaten Halmahera Selatan 2024-05-10/day", "first_time_ktp 2372 Kota Tidore Kepulauan 2024-05-10/day", "first_time_ktp 1809 Kabupaten Pulau Morotai 2024-05-10/day"},
		},
		{
			"who vote for the first time", "SOFIFI - Dinas meminta pemula merekam KTP-el. Sebanyak 17.400 jiwa penduduk Maluku Utara akan mencoblos untuk pertama kali.",
			[]string{"first_time_ktp 17400 Provinsi Maluku Utara 2024-05-10/day"},
		},
		{
			"those who have not", "SOFIFI - IKD yang sudah aktif di Halmahera Selatan 6.100 jiwa. Sisanya yang belum di Kota Ternate 9.372 jiwa.",
			[]string{"ikd_activated 6100 Kabupaten Halmahera Selatan 2024-05-10/day", "ikd_remaining 9372 Kota Ternate 2024-05-10/day"},
		},
		{
			"what is left without a place", "TERNATE - IKD yang sudah aktif di Kota Ternate 6.100 jiwa. Sisanya 90.372 jiwa.",
			[]string{"ikd_activated 6100 Kota Ternate 2024-05-10/day", "ikd_remaining 90372 Kota Ternate 2024-05-10/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Dukcapil", c.text), c.want...) })
	}
}
