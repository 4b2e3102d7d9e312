package transform_test

import (
	"testing"
	"time"

	"rekap/extract"
)

// TestTargetsOfNobody holds that a target told by its bare noun is of no people of the
// sentence before, while one that points back is, and words of a target that is due.
func TestTargetsOfNobody(t *testing.T) {
	const day, share = "2024-11-13", "PALU - Sebanyak 3,73 persen wajib KTP di Kota Palu sudah memiliki IKD. "
	for _, c := range []struct{ name, text, denom string }{
		{"a bare noun", share + "Adapun target pusat 30 persen.", ""},
		{"a bare noun behind it", share + "Masih perlu kerja keras untuk mencapai 30 persen sebagaimana target pusat.", ""},
		{"one that points back", share + "Targetnya 30 persen.", "wajib_ktp"},
		{"its own people", share + "Target pusat 30 persen dari penduduk yang sudah merekam KTP-el.", "ktp_el_recorded"},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := &extract.Article{Title: "Dukcapil", Paragraphs: []extract.Paragraph{{Role: extract.Body, Text: c.text}}}
			a.Published.Day, a.Published.Basis = time.Date(2024, 11, 13, 0, 0, 0, 0, time.UTC), "json-ld"
			r, err := reader()
			if err != nil {
				t.Fatal(err)
			}
			for _, o := range r.Article(a).Observations {
				if o.Indicator == "ikd_target_rate" && o.Denominator == c.denom {
					return
				}
			}
			t.Errorf("no target of %q", c.denom)
		})
	}
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Kemendagri menggariskan 30 persen untuk aktivasi IKD di Kota Palu.", []string{"ikd_target_rate 30 Kota Palu 2024-11-13/day"}},
		{"Idealnya akhir tahun ini 78.875 warga Kota Palu sudah memiliki IKD.", []string{"ikd_target 78875 Kota Palu 2024-12-31/year"}},
		{"Target IKD di Kota Palu 77.319 orang. Sasaran itu diambil dari 30 persen jumlah perekaman KTP-el yakni 257.731 jiwa.", []string{"ikd_target 77319 Kota Palu 2024-11-13/day", "ikd_target_rate 30 Kota Palu 2024-11-13/day", "ktp_el_recorded 257731 Kota Palu 2024-11-13/day"}},
		{"Pada pengujung 2023, IKD di Kota Palu sudah diaktifkan 9.805 orang.", []string{"ikd_activated 9805 Kota Palu 2023-12-31/year"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, day, "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
