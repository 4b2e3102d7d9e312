package transform_test

import "testing"

// TestLevelsInTime holds which time levels are told of beside those before them, those
// reckoned for a day to come, and what came in month by month.
func TestLevelsInTime(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"behind a quarter compared with", "Pada triwulan I 2024 hanya 610 warga Kota Bima yang mengaktivasi IKD, padahal triwulan IV 2023 mencapai 1.233 orang. Secara kumulatif, pengguna IKD 9.910 orang.", []string{"ikd_new_activations 610 Kota Bima 2024-03-31/month", "ikd_new_activations 1233 Kota Bima 2023-12-31/month", "ikd_activated 9910 Kota Bima 2024-03-31/month"}},
		{"fallen from a month", "Pada Mei 2024, 412 warga Kota Bima mengaktifkan IKD, turun dari April 2024 sebanyak 530 warga. Total pengguna IKD 9.910 orang.", []string{"ikd_new_activations 412 Kota Bima 2024-05-31/month", "ikd_new_activations 530 Kota Bima 2024-04-30/month", "ikd_activated 9910 Kota Bima 2024-05-31/month"}},
		{"before, behind the base of a share", "Pengguna IKD Kota Bima kini 9.910 orang atau 8,5 persen dari wajib KTP, dari sebelumnya 9.165 orang pada akhir Maret.", []string{"ikd_activated 9910 Kota Bima 2024-10-22/day", "ikd_activation_rate 8.5 Kota Bima 2024-10-22/day", "ikd_activated 9165 Kota Bima 2024-03-31/month"}},
		{"reckoned for a day to come", "Wajib KTP Kota Bima sampai hari pemilihan 27 November diperkirakan 117.390 orang, sedangkan per hari ini 116.902 orang.", []string{"wajib_ktp 117390 Kota Bima 2024-10-22/day ?", "wajib_ktp 116902 Kota Bima 2024-10-22/day"}},
		{"behind the cleaning of data", "Wajib KTP Kota Bima turun dari 118.902 jiwa pada Mei menjadi 116.377 jiwa setelah pembersihan data ganda.", []string{"wajib_ktp 118902 Kota Bima 2024-05-31/month", "wajib_ktp 116377 Kota Bima 2024-10-22/day"}},
		{"added up since an earlier year", "Dari Januari hingga Mei 2024 ada 1.240 warga Kota Bima yang mengaktifkan IKD. Jika ditotal sejak 2022, sudah 9.910 warga.", []string{"ikd_new_activations 1240 Kota Bima 2024-05-31/month", "ikd_activated 9910 Kota Bima 2024-10-22/day"}},
		{"added up from the beginning", "Sepanjang September ada 240 warga Kota Bima yang mengaktifkan IKD. Kalau dihitung sejak diluncurkan, sudah 9.910 warga.", []string{"ikd_new_activations 240 Kota Bima 2024-09-30/month", "ikd_activated 9910 Kota Bima 2024-10-22/day"}},
		{"where a number came to rest", "Sepanjang tahun 2023, jumlah warga Kota Bima yang IKD-nya aktif berhenti di kisaran 9.100 orang.", []string{"ikd_activated 9100 Kota Bima 2023-12-31/year"}},
		{"what came in in a year", "Sepanjang tahun 2023, aktivasi IKD di Kota Bima mencapai 9.100 orang.", []string{"ikd_new_activations 9100 Kota Bima 2023-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}
