package transform_test

import "testing"

// TestMonthOver holds that data as of a month that lies ahead are those of the year before, a
// plan by then is none, and what a level came to "jadi" has its own time.
func TestMonthOver(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Per Desember kepemilikan KIA 52,3 persen dari target 60 persen.", []string{"kia_rate 52.3 Kota Palu 2023-12-31/month", "kia_target_rate 60 Kota Palu 2024-05-28/day"}},
		{"Kepemilikan KIA per Juni 61,4 persen.", []string{"kia_rate 61.4 Kota Palu 2023-06-30/month"}},
		{"Kepemilikan KIA per April 61,4 persen.", []string{"kia_rate 61.4 Kota Palu 2024-04-30/month"}},
		{"Kepemilikan KIA ditargetkan 61,4 persen per Desember.", []string{"kia_target_rate 61.4 Kota Palu 2024-05-28/day"}},
		{"Kepemilikan KIA akhir tahun lalu 52,3 persen, per April naik jadi 54,9 persen.", []string{"kia_rate 52.3 Kota Palu 2023-12-31/year", "kia_rate 54.9 Kota Palu 2024-04-30/month"}},
		{"Kepemilikan KIA akhir tahun lalu 52,3 persen, sekarang jadi 54,9 persen.", []string{"kia_rate 52.3 Kota Palu 2023-12-31/year", "kia_rate 54.9 Kota Palu 2024-05-28/day"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-05-28", "Layanan Dukcapil", "PALU - Disdukcapil Kota Palu memberi penjelasan. "+c.text), c.want...)
		})
	}
}

// TestRaisedFrom holds the share that another was raised from as no whole of a number told in
// front of it.
func TestRaisedFrom(t *testing.T) {
	text := "PALU - Bayi mendapat akta kelahiran dan KIA. Program tiga dalam satu itu mengerek kepemilikan akta anak di Kota Palu dari 63 persen pada 2021 menjadi 77 persen."
	check(t, read(t, "2024-05-28", "Layanan Dukcapil", text), "birth_cert_rate 63 Kota Palu 2021-12-31/year", "birth_cert_rate 77 Kota Palu 2024-05-28/day")
}
