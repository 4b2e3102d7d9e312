package transform_test

import (
	"testing"

	"rekap/extract"
)

// TestProvinceBases holds that a kabupaten's share is not of the people that its province's is
// counted against, nor the average of the province of those that the kabupaten's is, unless
// the words say so.
func TestProvinceBases(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text  string
		bases map[float64]string
	}{
		{"Perekaman KTP-el se-Maluku 1.190.204 orang dari target 1.240.310 (95,96 persen). Capaian Kabupaten Buru lebih rendah, yakni 93,4 persen dengan jumlah terekam 92.310.", map[float64]string{95.96: "wajib_ktp", 93.4: ""}},
		{"Perekaman KTP-el se-Maluku 95,96 persen dari wajib KTP. Kabupaten Buru lebih rendah, yakni 93,4 persen.", map[float64]string{95.96: "wajib_ktp", 93.4: "wajib_ktp"}},
		{"Aktivasi IKD di Kabupaten Buru 5,9 persen dari wajib KTP. Posisi itu bertahan sejak tahun lalu. Rata-rata Provinsi Maluku sekitar 5,3 persen, jadi sedikit di bawah.", map[float64]string{5.9: "wajib_ktp", 5.3: ""}},
		{"Aktivasi IKD di Kabupaten Buru 5,9 persen dari wajib KTP. Rata-rata Provinsi Maluku sekitar 5,3 persen.", map[float64]string{5.9: "wajib_ktp", 5.3: "wajib_ktp"}},
	} {
		a := &extract.Article{Title: "Dukcapil Kabupaten Buru", Paragraphs: []extract.Paragraph{{Text: "NAMLEA - " + c.text, Role: extract.Body}}}
		got := basesOf(r, a)
		for share, base := range c.bases {
			if b, ok := got[share]; !ok || b != base {
				t.Errorf("%s\n  base of %v %q, want %q", c.text, share, b, base)
			}
		}
	}
}
