package transform_test

import (
	"testing"

	"rekap/extract"
)

// TestRoundBases takes the people told whose share makes the round count beside it, and
// no base that a headline's target has from the text only.
func TestRoundBases(t *testing.T) {
	r, err := reader()
	if err != nil {
		t.Fatal(err)
	}
	const about, told = "AMBON - Sekitar 9 ribu warga Kota Ambon mengaktifkan IKD. Kalau dipersentase ", "Wajib KTP di Kota Ambon 250.604 orang dan penduduknya 358.210 jiwa."
	for _, c := range []struct {
		title string
		text  []string
		share float64
		base  string
	}{
		{"IKD di Kota Ambon", []string{about + "3,61 persen.", told}, 3.61, "wajib_ktp"},
		{"IKD di Kota Ambon", []string{about + "2,56 persen.", told}, 2.56, "population"},
		{"IKD di Kota Ambon", []string{about + "7,12 persen.", told}, 7.12, ""},
		{"IKD di Kota Ambon", []string{"AMBON - Perekaman di Kota Ambon 99,7 persen dari wajib KTP 250.604 jiwa. IKD diaktifkan 63.904 jiwa, atau 25,6 persen dari perekaman."}, 25.6, "ktp_el_recorded"},
		{"IKD di Kota Ambon", []string{"AMBON - Perekaman di Kota Ambon 99,7 persen dari wajib KTP 250.604 jiwa. IKD diaktifkan 64.155 jiwa, atau 25,6 persen dari perekaman."}, 25.6, "wajib_ktp"},
		{"Target 25 Persen, IKD Kota Ambon Belum Sampai 3 Persen", []string{"AMBON - Capaian aktivasi IKD Kota Ambon belum sampai 3 persen.", "Sebanyak 25 persen dari jumlah penduduk, itulah yang diharapkan pusat."}, 3, ""},
	} {
		a := &extract.Article{Title: c.title}
		for _, x := range c.text {
			a.Paragraphs = append(a.Paragraphs, extract.Paragraph{Text: x, Role: extract.Body})
		}
		if got, ok := basesOf(r, a)[c.share]; !ok || got != c.base {
			t.Errorf("%s: base of %v is %q, want %q", c.text, c.share, got, c.base)
		}
	}
}
