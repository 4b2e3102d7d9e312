package indicator

import "testing"

// TestNoneOfTheRegion holds blank children's cards, some of those who came to a
// service, what a visit brought, and papers that stand in for cards.
func TestNoneOfTheRegion(t *testing.T) {
	check(t, []readTest{
		{"blank cards an office has", "Kartu Identitas Anak (KIA) tetap dilayani. Untuk KIA kami punya 11 ribu.", []string{"11 (other_document)"}},
		{"blank cards that came in", "Stok aman sebab kemarin masuk 4.000 keping KIA.", []string{"4.000 (other_document)"}},
		{"children who have one", "Kami mencatat sudah 4.000 anak memiliki KIA.", []string{"4.000 kia_issued"}},
		{"some of those who came", "Ada 310 warga yang datang, di antaranya 94 mengurus akta kelahiran.", []string{"310 (applicants)", "94 (applicants)"}},
		{"what a visit brought", "Pada kunjungan pertama ke desa itu diterbitkan 120 akta kelahiran, 97 KIA.", []string{"120 birth_cert_issued for event", "97 kia_issued for event"}},
		{"papers instead of cards", "Kami menerima 600 keping blangko KTP-el. Warga diberi surat keterangan (suket). Jumlahnya kini 1.310 lembar.", []string{"600 blangko_received", "1.310 (other_document)"}},
	})
}
