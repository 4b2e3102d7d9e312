package transform_test

import "testing"

// TestLevelDated gives a level the day right behind it, and what it became its own.
func TestLevelDated(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"rose to", "Aktivasi IKD Kota Bima 2.102 jiwa pada 2023 naik menjadi 6.870 jiwa pada Juli 2024.", []string{"ikd_activated 2102 Kota Bima 2023-12-31/year", "ikd_activated 6870 Kota Bima 2024-07-31/month"}},
		{"rose to, until", "Aktivasi IKD Kota Bima 2.102 jiwa pada akhir 2023 meningkat ke 6.870 jiwa sampai Juli 2024.", []string{"ikd_activated 2102 Kota Bima 2023-12-31/year", "ikd_activated 6870 Kota Bima 2024-07-31/month"}},
		{"up to a day by which it rose", "Aktivasi IKD Kota Bima sampai Juli 2024 naik dari 2.102 jiwa menjadi 6.870 jiwa.", []string{"ikd_activated 2102 Kota Bima 2024-07-31/month ?", "ikd_activated 6870 Kota Bima 2024-07-31/month"}},
		{"from a day", "Aktivasi IKD Kota Bima naik dari Juli 2023 sebanyak 2.102 jiwa menjadi 6.870 jiwa.", []string{"ikd_activated 2102 Kota Bima 2023-07-31/month", "ikd_activated 6870 Kota Bima 2024-10-22/day"}},
		{"a share, and now", "Aktivasi IKD Kota Bima 4,2 persen pada Desember 2023 tumbuh menjadi 7,8 persen.", []string{"ikd_activation_rate 4.2 Kota Bima 2023-12-31/month", "ikd_activation_rate 7.8 Kota Bima 2024-10-22/day"}},
		{"people told behind both", "Aktivasi IKD Kota Bima dari 2.102 jiwa pada awal 2023 menjadi 6.870 jiwa pada awal 2024. Kalau diukur terhadap wajib KTP yang mencapai 112.540 jiwa, persentasenya 6,1 persen.", []string{"ikd_activated 2102 Kota Bima 2023-01-31/month", "ikd_activated 6870 Kota Bima 2024-01-31/month", "wajib_ktp 112540 Kota Bima 2024-01-31/month", "ikd_activation_rate 6.1 Kota Bima 2024-01-31/month"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}
