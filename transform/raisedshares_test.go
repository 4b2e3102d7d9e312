package transform_test

import (
	"testing"

	"rekap/extract"
)

// TestRaisedShares holds that a target set for the very share told before is of the same
// people, one that is only told behind it of nobody, and that a headline's share is of those
// whom the text names for the one that it rounds.
func TestRaisedShares(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		title, text string
		bases       map[float64]string
	}{
		{"Adminduk Kota Palu", "Perekaman KTP-el di Kota Palu 97,3 persen dari 271.300 wajib KTP. Disdukcapil menargetkan angka itu naik jadi 99,4 persen.", map[float64]string{97.3: "wajib_ktp", 99.4: "wajib_ktp"}},
		{"Adminduk Kota Palu", "Perekaman KTP-el di Kota Palu 97,3 persen dari 271.300 wajib KTP. Disdukcapil mengejar target nasional 99,4 persen.", map[float64]string{97.3: "wajib_ktp", 99.4: ""}},
		{"Baru 6 Persen Lebih Warga Palu Aktivasi IKD", "Warga Kota Palu yang memegang IKD 16.250 orang, setara 6,25 persen dari 260.000 warga yang sudah merekam KTP elektronik. Wajib KTP di Palu 268.900 jiwa.", map[float64]string{6.25: "ktp_el_recorded"}},
	} {
		a := &extract.Article{Title: c.title, Paragraphs: []extract.Paragraph{{Text: "PALU - " + c.text, Role: extract.Body}}}
		got := basesOf(r, a)
		for share, base := range c.bases {
			if b, ok := got[share]; !ok || b != base {
				t.Errorf("%s\n  base of %v %q, want %q", c.text, share, b, base)
			}
		}
		if _, ok := got[6]; ok {
			t.Errorf("%s: the headline's 6 persen is a share of its own", c.title)
		}
	}
}
