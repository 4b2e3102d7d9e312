package indicator

import "testing"

// TestPartsOfOthers holds some of those told before, where the rest are told without their
// number, and first-time holders among papers, applicants and spoilt cards.
func TestPartsOfOthers(t *testing.T) {
	check(t, []readTest{
		{"the rest elsewhere", "Triwulan I tercetak 8.310 keping KTP-el, 1.206 di kecamatan dan selebihnya di kantor dinas.", []string{"8.310 ktp_el_printed", "1.206 (no_indicator)"}},
		{"the rest from somebody else", "Dinas menerima 4.000 keping blangko, 1.500 keping dari provinsi, sisanya dari pusat.", []string{"4.000 blangko_received", "1.500 (no_indicator)"}},
		{"another act", "Dari 4.000 keping blangko yang diterima, 1.500 keping dicetak dan sisanya disimpan.", []string{"4.000 blangko_received", "1.500 ktp_el_printed"}},
		{"papers", "Dinas mengeluarkan 830 suket, 371 di antaranya bagi pemula.", []string{"371 (other_document)"}},
		{"applicants", "Dinas melayani 830 pemohon, 371 di antaranya pemilih pemula.", []string{"830 (applicants)", "371 (applicants)"}},
		{"spoilt cards", "Ada 830 KTP rusak. Dari jumlah itu 371 milik pemilih pemula.", []string{"830 (used)", "371 (used)"}},
		{"a share of holders of the old card", "Ada 8.306 warga yang masih memegang KTP lama. Dari jumlah itu, 70 persen sudah merekam KTP-el.", []string{"8.306 (other_document)", "70 (other_document)"}},
		{"holders of the old card not recorded yet", "Warga yang masih memegang KTP lama dan belum merekam KTP-el 8.306 orang.", []string{"8.306 ktp_el_unrecorded"}},
		{"a share of voters", "Ada 83.306 warga dalam daftar pemilih. Dari jumlah itu, 99,2 persen sudah merekam KTP-el.", []string{"83.306 (other_agency)", "99,2 ktp_el_recording_rate"}},
		{"a share told by itself", "Ada 8.306 warga yang masih memegang KTP lama. Perekaman KTP-el 97 persen.", []string{"8.306 (other_document)", "97 ktp_el_recording_rate"}},
		{"all first-time holders", "Di kota ini 2.830 pemilih pemula, 371 di antaranya belum merekam.", []string{"2.830 first_time_ktp", "371 ktp_el_unrecorded for first_time"}},
	})
}

// TestPartOfBacklog holds cards of some year that still wait as no print run of it.
func TestPartOfBacklog(t *testing.T) {
	check(t, []readTest{
		{"some of them", "Sebanyak 1.904 KTP-el belum diambil di kantor dinas. Padahal 530 di antaranya dicetak pada 2022.", []string{"1.904 (backlog)", "530 (backlog)"}},
		{"of two years", "Sebanyak 1.904 keping KTP-el belum diambil. Dari jumlah itu 530 keping dicetak tahun 2022, 710 keping tahun 2023.", []string{"1.904 (backlog)", "530 (backlog)", "710 (backlog)"}},
		{"children's", "Sebanyak 1.904 KIA belum diambil. Dari jumlah itu 530 diterbitkan tahun 2022.", []string{"1.904 (backlog)", "530 (backlog)"}},
		{"more than those", "Sebanyak 1.904 keping KTP-el belum diambil. Padahal bulan lalu dicetak 3.105 keping.", []string{"1.904 (backlog)", "3.105 ktp_el_printed"}},
	})
}

// TestCertificatesByKind holds births in a list of certificates by their kind, and those
// born beside certificates.
func TestCertificatesByKind(t *testing.T) {
	check(t, []readTest{
		{"behind their sum", "Hingga April akta yang diterbitkan 3.904 lembar, yaitu kelahiran 2.711, kematian 612, perkawinan 540.", []string{"3.904 (other_document)", "2.711 birth_cert_issued", "612 (count_of_things)", "540 (count_of_things)"}},
		{"behind another kind", "Selama April terbit akta kematian 112, kelahiran 711.", []string{"112 (other_document)", "711 birth_cert_issued"}},
		{"those born", "Selama April terbit akta kematian 112, kelahiran 711 jiwa.", []string{"112 (other_document)", "711 (count_of_things)"}},
	})
}
