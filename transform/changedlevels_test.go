package transform_test

import "testing"

// TestChangedLevels dates what a level is told to have become without its time, and holds
// that the level before is of no date but its own.
func TestChangedLevels(t *testing.T) {
	const now = "2023-09-20/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"in the sentence", []string{"Pada 2021 pemilik KIA di Kota Tual 7.210 anak, kemudian meningkat menjadi 9.412 anak."}, []string{"kia_issued 7210 Kota Tual 2021-12-31/year", "kia_issued 9412 Kota Tual " + now}},
		{"behind the date of the first", []string{"Cakupan KIA di Kota Tual 38,2 persen pada 2021, naik 3 persen jadi 41,2 persen."}, []string{"kia_rate 38.2 Kota Tual 2021-12-31/year", "kia_rate 41.2 Kota Tual " + now}},
		{"with its own date", []string{"Pada 2021 cakupan KIA di Kota Tual 38,2 persen, lalu naik menjadi 41,2 persen pada 2022."}, []string{"kia_rate 38.2 Kota Tual 2021-12-31/year", "kia_rate 41.2 Kota Tual 2022-12-31/year"}},
		{"in the next sentence", []string{"Tahun 2021 tercatat 7.210 anak di Kota Tual memiliki KIA. Jumlah itu meningkat menjadi 9.412 anak atau 41,2 persen."}, []string{"kia_issued 7210 Kota Tual 2021-12-31/year", "kia_issued 9412 Kota Tual " + now, "kia_rate 41.2 Kota Tual " + now}},
		{"both ends of the change", []string{"Pada 2022 cakupan KIA di Kota Tual naik dari 38,2 persen menjadi 41,2 persen."}, []string{"kia_rate 38.2 Kota Tual 2022-12-31/year ?", "kia_rate 41.2 Kota Tual 2022-12-31/year"}},
		{"between two others", []string{"Pada 2021 cakupan KIA di Kota Tual 38,2 persen, lalu naik menjadi 41,2 persen, dan sekarang sudah 45,7 persen."}, []string{"kia_rate 38.2 Kota Tual 2021-12-31/year", "kia_rate 41.2 Kota Tual " + now + " ?", "kia_rate 45.7 Kota Tual " + now}},
		{"cards within no time", []string{"Selama 2021 dicetak 12.400 keping KTP-el di Kota Tual, lalu meningkat menjadi 15.100 keping."}, []string{"ktp_el_printed 12400 Kota Tual 2021-12-31/year", "ktp_el_printed 15100 Kota Tual " + now + " ?"}},
		{
			"of the nation", []string{"Secara nasional kepemilikan akta kelahiran anak pada 2021 baru 75 persen, lalu naik menjadi 77,5 persen. Di Kota Tual sudah 90 persen."},
			[]string{"birth_cert_rate 75 Indonesia 2021-12-31/year", "birth_cert_rate 77.5 Indonesia " + now, "birth_cert_rate 90 Kota Tual " + now},
		},
		{
			"without any date", []string{"Stok blangko KTP-el di Kota Tual tersisa 300 keping, kini menjadi 2.800 keping setelah menerima kiriman 2.500 keping."},
			[]string{"blangko_stock 300 Kota Tual " + now + " ?", "blangko_stock 2800 Kota Tual " + now, "blangko_received 2500 Kota Tual " + now},
		},
		{"from a level behind it", []string{"Pemilik KIA di Kota Tual naik menjadi 9.412 anak dari 7.210 anak."}, []string{"kia_issued 9412 Kota Tual " + now, "kia_issued 7210 Kota Tual " + now + " ?"}},
		{"from a dated level behind it", []string{"Pemilik KIA di Kota Tual naik menjadi 9.412 anak dari 7.210 anak pada 2021."}, []string{"kia_issued 9412 Kota Tual " + now, "kia_issued 7210 Kota Tual 2021-12-31/year"}},
		{
			"from a level by as many", []string{"Wajib KTP di Kota Tual naik 1.210 jiwa dalam enam bulan, dari 50.110 jiwa pada semester II 2022 menjadi 51.320 jiwa pada semester I 2023."},
			[]string{"wajib_ktp 50110 Kota Tual 2022-12-31/month", "wajib_ktp 51320 Kota Tual 2023-06-30/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2023-09-20", "Adminduk Tual", c.text...), c.want...) })
	}
}
