package transform_test

import "testing"

// TestDateOfJoinedClause leaves out the date behind a figure that opens a clause of its own, and
// gives the date behind a figure to it where the total follows.
func TestDateOfJoinedClause(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Pada akhir Mei masih tersedia 1.700 keping blangko KTP-el dan pada awal Juni semuanya sudah habis.", []string{"blangko_stock 1700 Kabupaten Sambas 2019-05-31/month"}},
		{"Pada akhir Mei masih tersedia 1.700 keping blangko KTP-el dan pada awal Juni tersedia 900 keping.", []string{"blangko_stock 1700 Kabupaten Sambas 2019-05-31/month", "blangko_stock 900 Kabupaten Sambas 2019-06-30/month"}},
		{"Dinas mendapat tambahan blangko KTP-el sebanyak 1.700 keping pada April hingga total blangko yang diterima 5.200 keping.", []string{"blangko_received 1700 Kabupaten Sambas 2019-04-30/month", "blangko_received 5200 Kabupaten Sambas 2019-04-30/month"}},
		{"Warga yang sudah merekam 402.118 jiwa per April dan Mei.", []string{"ktp_el_recorded 402118 Kabupaten Sambas 2019-04-30/month"}},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2019-07-11", "Layanan Dukcapil", "SAMBAS - Disdukcapil Kabupaten Sambas memberi penjelasan. "+c.text), c.want...)
		})
	}
}
