package transform_test

import (
	"testing"

	"rekap/extract"
)

// TestRefutedBases leaves open a base that the count beside its share refutes, and keeps one
// that it may be, or that the page counts.
func TestRefutedBases(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text []string
		base string
	}{
		{[]string{"AMBON - Aktivasi IKD di Kota Ambon mencapai 3,6 persen dari jumlah penduduk atau 12.960 jiwa."}, "population"},
		{[]string{"AMBON - Aktivasi IKD di Kota Ambon mencapai 3,6 persen dari jumlah penduduk atau 8.960 jiwa."}, ""},
		{[]string{"AMBON - Aktivasi IKD di Kota Ambon mencapai 3,6 persen atau 8.960 jiwa.", "Dari 3,6 persen penduduk yang sudah aktivasi IKD itu, kebanyakan pegawai."}, ""},
	} {
		a := &extract.Article{Title: "IKD di Kota Ambon"}
		for _, x := range c.text {
			a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Text: x, Role: extract.Body})
		}
		if got, ok := basesOf(r, a)[3.6]; !ok || got != c.base {
			t.Errorf("%s: base is %q, want %q", c.text, got, c.base)
		}
	}
}
