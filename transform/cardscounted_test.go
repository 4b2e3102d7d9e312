package transform_test

import "testing"

// TestCardsCounted holds what becomes of cards that are counted: blank ones in store, those
// that came, and those made.
func TestCardsCounted(t *testing.T) {
	cases := []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"made, by the noun of blanks", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi bulan Januari 2024 dicetak 1.604 keping KTP-el. Bulan Februari 1.388 blangko."},
			[]string{"ktp_el_printed 1604 Kabupaten Sigi 2024-01-31/month", "ktp_el_printed 1388 Kabupaten Sigi 2024-02-29/month"},
		},
		{
			"in store after more came", "Dukcapil Sigi", []string{"SIGI - Disdukcapil Sigi menerima 5.000 keping blangko minggu lalu sehingga stok blangko jadi 6.200 keping."},
			[]string{"blangko_received 5000 Kabupaten Sigi 2024-11-13/day", "blangko_stock 6200 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"more than the store", "Dukcapil Sigi", []string{"SIGI - Stok blangko KTP-el Kabupaten Sigi 9.300 keping, kemarin masuk lagi 10 ribu keping."},
			[]string{"blangko_stock 9300 Kabupaten Sigi 2024-11-13/day", "blangko_received 10000 Kabupaten Sigi 2024-11-12/day ?"},
		},
		{
			"given out, behind the recording", "Dukcapil Sigi", []string{"SIGI - Perekaman di Kabupaten Sigi terus berjalan. Yang sudah dibagikan 151.200 orang."},
			[]string{"ktp_el_recorded 151200 Kabupaten Sigi 2024-11-13/day ?"},
		},
		{
			"fetched, behind the recording", "Dukcapil Sigi", []string{"SIGI - Perekaman di Kabupaten Sigi terus berjalan. Sebanyak 151.200 sudah diambil pemiliknya."},
			[]string{"ktp_el_recorded 151200 Kabupaten Sigi 2024-11-13/day ?"},
		},
		{
			"left with nobody", "Dukcapil Sigi", []string{"SIGI - KTP-el warga Kabupaten Sigi menumpuk. Masih tersisa 5.000 keping."},
			nil,
		},
		{
			"births beside certificates", "Dukcapil Sigi", []string{"SIGI - Di Kabupaten Sigi pengurusan akta meningkat karena angka kelahiran 2.711 setahun."},
			nil,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text...), c.want...) })
	}
}
