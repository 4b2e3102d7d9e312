package indicator

import "testing"

// TestVisitors holds people who are only told to have come.
func TestVisitors(t *testing.T) {
	const lead = "Disdukcapil menggelar layanan IKD di pasar. "
	check(t, []readTest{
		{"where they came to", lead + "Di hari pertama, lapak itu disinggahi 214 orang.", []string{"214 (count_of_things)"}},
		{"that they came", lead + "Di hari pertama 214 orang mampir.", []string{"214 (count_of_things)"}},
		{"what they did", lead + "Sebanyak 9.118 warga yang mendatangi kantor sudah mengaktifkan IKD.", []string{"9.118 ikd_activated"}},
	})
}

// TestTookPart holds people who are only told to have taken part in what brings a document.
func TestTookPart(t *testing.T) {
	check(t, []readTest{
		{"in front", "Pelayanan akta kelahiran diikuti 412 orang.", []string{"412 (applicants)"}},
		{"behind", "Sebanyak 412 anak mengikuti pembuatan KIA massal.", []string{"412 (applicants)"}},
		{"who have one", "Sebanyak 9.412 anak memiliki KIA.", []string{"9.412 kia_issued"}},
	})
}

// TestPartsNamedAhead holds parts of the people that are counted behind a comma.
func TestPartsNamedAhead(t *testing.T) {
	const lead = "Yang sudah mengaktifkan IKD 902 orang. "
	check(t, []readTest{
		{"whose office", lead + "Sebagian besar adalah ASN Pemkot Bima, yakni 611 orang.", []string{"902 ikd_activated", "611 ikd_activated for asn"}},
		{"most of all", lead + "Dari jumlah itu, ASN Pemkab yang terbanyak, 611 orang.", []string{"902 ikd_activated", "611 ikd_activated for asn"}},
		{"others than they", lead + "Selain ASN, 611 orang warga umum juga mengaktifkan IKD.", []string{"902 ikd_activated", "611 ikd_activated"}},
		{"who are counted in", "Masih ada 1.204 ASN yang belum mengaktifkan IKD. Jumlah ASN di Bima, termasuk PPPK, kurang lebih 4.100 orang.", []string{"1.204 ikd_remaining for asn", "4.100 ikd_remaining for asn"}},
		{"counted in, and all", "Wajib KTP di Bima, termasuk pemilih pemula, 204.100 jiwa.", []string{"204.100 wajib_ktp"}},
	})
}
