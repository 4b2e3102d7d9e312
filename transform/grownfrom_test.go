package transform_test

import "testing"

// TestGrownFrom holds the level of a time before, told behind by how much it has changed.
func TestGrownFrom(t *testing.T) {
	const day = "2026-02-10"
	obliged := "wajib_ktp 189442 Kabupaten Sigi " + day + "/day"
	for _, c := range []struct{ name, text, before string }{
		{"of a year", "Wajib KTP di Sigi tercatat 189.442 jiwa, naik 4.118 jiwa dari tahun lalu yang sebanyak 185.324 jiwa.", "wajib_ktp 185324 Kabupaten Sigi 2025-12-31/year"},
		{"of a time without a day", "Wajib KTP di Sigi tercatat 189.442 jiwa, bertambah 4.118 dibanding semester sebelumnya yang 185.324 jiwa.", "wajib_ktp 185324 Kabupaten Sigi " + day + "/day ?"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Layanan Dukcapil Sigi", c.text), obliged, c.before) })
	}
}
