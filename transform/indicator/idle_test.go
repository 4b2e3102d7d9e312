package indicator

import (
	"strings"
	"testing"

	"rekap/transform/numeral"
)

func TestPassedOver(t *testing.T) {
	a := analyzer(t)
	const before = "Sebanyak 7.310 warga sudah mengaktifkan IKD."
	for _, c := range []struct {
		sentence string
		passed   bool
	}{
		{"Pelayanan dibuka setiap hari kerja.", true},
		{"Petugas juga rutin turun ke lapangan.", true},
		{"Ia berharap masyarakat segera mengurus.", true},
		{"Disdukcapil setempat tidak tinggal diam.", true},
		{"Kepala dinas mengapresiasi kerja stafnya.", true},
		{"\"Kami akan terus berbenah,\" ujarnya.", true},
		{"KTP sangat penting bagi setiap warga negara.", true},
		{"Dokumen kependudukan diperlukan untuk berbagai keperluan.", true},
		{"Petugas harus bekerja ekstra.", true},
		{"Ia mengajak warga segera merekam KTP elektronik.", true},
		{"Lanjut ke KTP elektronik.", false},
		{"Itu yang harus kita kejar.", false},
		{"Soal kartu anak lain ceritanya.", false},
		{"Capaian itu masih di bawah target.", false},
		{"Angka pastinya menunggu rekap pusat.", false},
		{"Berapa yang sudah merekam?", false},
		{"Blangko sudah diterima.", false},
		{"Kimaam, Waan, dan Tabonji ikut.", false},
		{"Waduh.", false},
	} {
		text := before + " " + c.sentence + " Petugas melayani 25 orang."
		r := a.Read(Text{Text: text, Numbers: numeral.Scan(text)}, []Block{{End: len(text)}})
		at := strings.Index(text, c.sentence)
		passed := true
		for _, s := range r.Sentences {
			passed = passed && !s.Has(at)
		}
		if passed != c.passed {
			t.Errorf("%q passed over: %t", c.sentence, passed)
		}
	}
}

func TestPassedOverFew(t *testing.T) {
	a := analyzer(t)
	text := "Sebanyak 7.310 warga sudah mengaktifkan IKD." + strings.Repeat(" Petugas terus berbenah.", 3)
	r := a.Read(Text{Text: text, Numbers: numeral.Scan(text)}, []Block{{End: len(text)}})
	if got, want := len(r.Sentences), 2; got != want {
		t.Errorf("%d sentences of four are read, not %d: only a few are passed over", got, want)
	}
}
