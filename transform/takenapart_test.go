package transform_test

import "testing"

// TestTakenApart reads the parts of a sum behind words that take it apart, also where a quotation
// stands between; words that suppose a case leave the same numbers out.
func TestTakenApart(t *testing.T) {
	const lead = "MAROS - Selama tahun 2025 Disdukcapil Kabupaten Maros mencetak 31.204 KTP-el. Puncaknya Juli. “Waktu itu 3.365 KTP sebulan, mesin panas,” kata kepala dinas, Kamis (18/12/2025)."
	const year = "ktp_el_printed 31204 Kabupaten Maros 2025-12-31/year"
	parts := []string{year, "ktp_el_printed 2812 Kabupaten Maros 2025-01-31/month", "ktp_el_printed 2974 Kabupaten Maros 2025-02-28/month", "ktp_el_printed 2021 Kabupaten Maros 2025-03-31/month"}
	const months = "Januari 2.812 keping, Februari 2.974 keping, Maret 2.021 keping."
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"unravelled", "Bila diurai per bulan: " + months, parts},
		{"split", "Kalau dipecah menurut bulan, " + months, parts},
		{"supposed", "Bila ada tambahan mesin: " + months, []string{year}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-12-18", "KTP Maros", lead, c.text), c.want...) })
	}
}
