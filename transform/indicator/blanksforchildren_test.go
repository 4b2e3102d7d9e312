package indicator

import "testing"

// TestBlanksForChildren counts blank cards that are told to be for children's cards neither as
// blank cards of the KTP-el nor as children who hold one, and knows misprints of the word.
func TestBlanksForChildren(t *testing.T) {
	check(t, []readTest{
		{"for making them", "Layanan dinas berjalan. Dinas mengajukan 9.000 blangko untuk pembuatan KIA ke pusat.", []string{"9.000 (other_document)"}},
		{"for printing them", "Layanan dinas berjalan. Dinas menyimpan 9.000 keping blangko guna pencetakan Kartu Identitas Anak.", []string{"9.000 (other_document)"}},
		{"beside them", "Layanan KIA berjalan. Dinas menerima 9.000 keping blangko KTP-el.", []string{"9.000 blangko_received"}},
		{"misprinted", "KIA melindungi anak. Pengadaan balngko sudah ada sekitar 9.000 buah.", []string{"9.000 (need)"}},
	})
}
