package transform_test

import "testing"

// TestSaidThen reads the date that the sentence behind a figure gives for it, which is not the one
// that it only sets the figure against.
func TestSaidThen(t *testing.T) {
	for _, c := range []struct{ name, text, day string }{
		{"what came out", "Hasil tersebut diperoleh dari pencocokan terakhir pada Juni 2021.", "2021-06-30/month"},
		{"a month and its half-year", "Angka tersebut didapat dari data terkonsolidasi pada Juni 2021 semester 1.", "2021-06-30/month"},
		{"set against an older one", "Data itu posisi Juni 2021, lebih banyak dibanding Desember 2020.", "2021-06-30/month"},
		{"only set against it", "Jumlah itu turun dibanding Juni 2021.", "2022-03-09/day"},
		{"moved from it", "Angka itu bertambah 1.420 orang dari posisi Juni 2021.", "2022-03-09/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2022-03-09", "Penduduk Tarakan", "TARAKAN - Jumlah penduduk Kota Tarakan mencapai 242.786 jiwa. "+c.text),
				"population 242786 Kota Tarakan "+c.day)
		})
	}
}
