package transform_test

import "testing"

// TestYearsBeside gives figures the years that stand beside them without a word, and those
// noted in brackets to the figure noted with them alone.
func TestYearsBeside(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"noted with their year", "Perekaman KTP-el 97,4 persen (2023: 96,1 persen), kepemilikan KIA 41,2 persen (2023: 35 persen).", []string{"ktp_el_recording_rate 97.4 Kota Bima 2024-10-22/day", "ktp_el_recording_rate 96.1 Kota Bima 2023-12-31/year", "kia_rate 41.2 Kota Bima 2024-10-22/day", "kia_rate 35 Kota Bima 2023-12-31/year"}},
		{"noted as the level before", "Perekaman KTP-el 97,4 persen (naik dari 96,1 persen di Juni), kepemilikan KIA 41,2 persen.", []string{"ktp_el_recording_rate 97.4 Kota Bima 2024-10-22/day", "ktp_el_recording_rate 96.1 Kota Bima 2024-06-30/month", "kia_rate 41.2 Kota Bima 2024-10-22/day"}},
		{"noted behind its year", "Tahun ini dinas mengajukan 8.000 keping blangko, sama dengan yang diperolehnya tahun lalu (6.000), tetapi baru menerima 4.000 keping.", []string{"blangko_requested 8000 Kota Bima 2024-12-31/year", "blangko_received 6000 Kota Bima 2023-12-31/year", "blangko_received 4000 Kota Bima 2024-12-31/year"}},
		{"behind in brackets", "Kepemilikan KIA 41,2 persen, dari 35 persen (2023) dan 30,5 persen (2022).", []string{"kia_rate 41.2 Kota Bima 2024-10-22/day", "kia_rate 35 Kota Bima 2023-12-31/year", "kia_rate 30.5 Kota Bima 2022-12-31/year"}},
		{"joined", "Kepemilikan KIA 41,2 persen, di atas capaian 2023 yakni 35 persen, dan 2022 yang 30,5 persen.", []string{"kia_rate 41.2 Kota Bima 2024-10-22/day", "kia_rate 35 Kota Bima 2023-12-31/year", "kia_rate 30.5 Kota Bima 2022-12-31/year"}},
		{"listed", "Penduduk Kota Bima 2021: 156.204 jiwa, 2022: 157.310 jiwa, 2023: 158.122 jiwa.", []string{"population 156204 Kota Bima 2021-12-31/year", "population 157310 Kota Bima 2022-12-31/year", "population 158122 Kota Bima 2023-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want...)
		})
	}
}

// TestPeriodOfDay dates data by their day, not by the half-year that this ends, told behind it.
func TestPeriodOfDay(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"said as well", "Pada 30 Juni 2024 atau semester I 2024 penduduk Kota Bima tercatat 158.122 jiwa.", "population 158122 Kota Bima 2024-06-30/day"},
		{"in brackets", "Pada 30 Juni 2024 (semester I) penduduk Kota Bima tercatat 158.122 jiwa.", "population 158122 Kota Bima 2024-06-30/day"},
		{"in front of it", "Semester I 2024 atau per 30 Juni 2024 penduduk Kota Bima tercatat 158.122 jiwa.", "population 158122 Kota Bima 2024-06-30/day"},
		{"of another day", "Data dirilis 4 Agustus 2024, pada semester I 2024 penduduk Kota Bima tercatat 158.122 jiwa.", "population 158122 Kota Bima 2024-06-30/month"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-22", "Disdukcapil Kota Bima", c.text), c.want)
		})
	}
}
