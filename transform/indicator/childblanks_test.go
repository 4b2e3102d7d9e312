package indicator

import "testing"

// TestNoneOfTheRegion holds blank children's cards, some of those who came to a
// service, what a visit brought, and papers that stand in for cards.
func TestNoneOfTheRegion(t *testing.T) {
	check(t, []readTest{
		{"blank cards an office has", "Kartu Identitas Anak (KIA) tetap dilayani. Untuk KIA kami punya 11 ribu.", []string{"11 (other_document)"}},
		{"blank cards that came in", "Stok aman sebab kemarin masuk 4.000 keping KIA.", []string{"4.000 (other_document)"}},
		{"blank cards bought", "KIA baru dimiliki 38,6 persen anak. Tahun ini kami hanya mampu mengadakan 4.000 keping.", []string{"38,6 kia_rate of child_population", "4.000 (other_document)"}},
		{"children who have one", "Kami mencatat sudah 4.000 anak memiliki KIA.", []string{"4.000 kia_issued"}},
		{"some of those who came", "Ada 310 warga yang datang, di antaranya 94 mengurus akta kelahiran.", []string{"310 (applicants)", "94 (applicants)"}},
		{"what a visit brought", "Pada kunjungan pertama ke desa itu diterbitkan 120 akta kelahiran, 97 KIA.", []string{"120 birth_cert_issued for event", "97 kia_issued for event"}},
		{"more documents of another kind", "Pada kunjungan ke desa itu diterbitkan 87 akta kelahiran dan 252 KIA.", []string{"87 birth_cert_issued for event", "252 kia_issued for event"}},
		{"blank cards that go on with the children's", "Dinas menerima 4.000 keping blangko KIA dan 9.500 keping blangko KTP-el.", []string{"4.000 (other_document)", "9.500 blangko_received"}},
		{"a quota that goes on", "Dinas mendapat kuota blangko KIA sebanyak 4.000 keping, sedangkan blangko KTP-el 9.500 keping.", []string{"4.000 (other_document)", "9.500 blangko_received"}},
		{"what is still there behind it", "Dinas menerima 4.000 keping blangko KIA dan masih ada 9.500 keping blangko KTP-el.", []string{"4.000 (other_document)", "9.500 blangko_stock"}},
		{"got by the piece", "Sejak program KIA berjalan, kami baru menerima keping KIA sebanyak 31 ribu.", []string{"31 (other_document)"}},
		{"pieces that came in", "Keping KIA yang diterima baru 31 ribu.", []string{"31 (other_document)"}},
		{"pieces that children get", "Anak yang mendapat keping KIA sebanyak 31 ribu.", []string{"31 kia_issued"}},
		{"blank ones got since cards are made", "Sejak pencetakan KIA dimulai, kami menerima blangko KIA sebanyak 31 ribu.", []string{"31 (other_document)"}},
		{"what is made of them", "Sejak KIA berlaku, kami memiliki blangko KIA sebanyak 31 ribu, dan 24 ribu sudah dicetak.", []string{"31 (other_document)", "24 kia_issued"}},
		{"blank cards for them named before", "Artinya untuk pencetakan KIA hingga Desember, blangkonya masih 3.100 keping.", []string{"3.100 (other_document)"}},
		{"blank cards of their own", "Jumlah blangko khusus KIA yang masuk dari pusat mencapai 87.110.", []string{"87.110 (other_document)"}},
		{"what is left of them", "Blangko KIA yang diterima 87.110 keping. Adapun yang tersisa saat ini 40.300 blangko.", []string{"87.110 (other_document)", "40.300 (other_document)"}},
		{"blank cards of both", "Blangko KIA masih 87.110 keping. Sementara blangko KTP-el yang tersisa 4.300 keping.", []string{"87.110 (other_document)", "4.300 blangko_stock"}},
		{"what was made while there are enough", "Untuk mencetak KIA blangkonya aman, sudah dicetak 3.100.", []string{"3.100 kia_issued"}},
		{"papers instead of cards", "Kami menerima 600 keping blangko KTP-el. Warga diberi surat keterangan (suket). Jumlahnya kini 1.310 lembar.", []string{"600 blangko_received", "1.310 (other_document)"}},
		{"a share of the blank cards", "Aktivasi IKD minimal 40 persen dari jumlah blangko yang diterima.", []string{"40 (no_indicator)"}},
		{"a share of the obliged beside blank cards", "Aktivasi IKD minimal 40 persen dari wajib KTP agar blangko hemat.", []string{"40 ikd_target_rate of wajib_ktp"}},
	})
}
