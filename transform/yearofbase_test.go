package transform_test

import "testing"

// TestYearsOfBases holds that the year told of the people who are a base is not that of
// their part, told further on.
func TestYearsOfBases(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a count and its share", []string{"Pada 2023 anak di Kabupaten Poso berjumlah 80.000 jiwa. KIA diatur peraturan menteri. Yang sudah memegang KIA di Kabupaten Poso sebanyak 36.120 atau 45,15 persen anak."},
			[]string{"child_population 80000 Kabupaten Poso 2023-12-31/year", "kia_issued 36120 Kabupaten Poso 2024-02-16/day", "kia_rate 45.15 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"another paragraph", []string{"Pada 2023 wajib KTP di Kabupaten Poso berjumlah 170.400 jiwa.", "Perekaman dikejar sampai ke desa.", "Warga Kabupaten Poso yang sudah merekam KTP-el sebanyak 165.120 orang."},
			[]string{"wajib_ktp 170400 Kabupaten Poso 2023-12-31/year", "ktp_el_recorded 165120 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"of that number", []string{"Pada 2023 wajib KTP di Kabupaten Poso berjumlah 170.400 jiwa. Dari jumlah itu, yang sudah merekam KTP-el 165.120 orang."},
			[]string{"wajib_ktp 170400 Kabupaten Poso 2023-12-31/year", "ktp_el_recorded 165120 Kabupaten Poso 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-02-16", "Layanan Dukcapil Poso", c.text...), c.want...) })
	}
}
