package indicator

import "testing"

// TestApplied holds those who ask for a document of children as no holders of it, unless
// they are told as their share of all children.
func TestApplied(t *testing.T) {
	check(t, []readTest{
		{"applicants of two months", "Jumlah pemohon KIA di Bitung naik dari 310 pada Mei menjadi 905 pada Juni.", []string{"310 (applicants)", "905 (applicants)"}},
		{"requests", "Permohonan akta kelahiran di Bitung mencapai 2.140 sejak Januari.", []string{"2.140 (applicants)"}},
		{"those who register", "Pendaftar akta kelahiran di Bitung 340 orang.", []string{"340 (applicants)"}},
		{"applicants who are a share of all children", "Pemohon KIA makin banyak. Tercatat 38.402 pemohon atau 72,1 persen dari total penduduk usia KIA.", []string{"38.402 kia_issued", "72,1 kia_rate of child_population"}},
		{"applicants behind another document", "Pengguna IKD di Bitung terus bertambah. Pemohon di loket ada 1.240 orang.", []string{"1.240 (applicants)"}},
		{"first-time applicants", "Pengguna IKD di Bitung terus bertambah. Pemohon KTP pemula di kota itu 1.240 orang.", []string{"1.240 first_time_ktp"}},
		{"those who ask to get it", "Anak di Bitung yang telah mengajukan permohonan untuk memperoleh KIA jumlahnya 41.200.", []string{"41.200 (applicants)"}},
		{"those who register to have it", "Sebanyak 41.200 anak di Bitung mendaftar untuk memiliki KIA.", []string{"41.200 (applicants)"}},
		{"received as applicants", "Dinas di Bitung sudah menerima sekitar 1.900 anak pemohon KIA sejak Maret.", []string{"1.900 (applicants)"}},
		{"received without a noun of people", "Hingga Juni loket menerima 2.150 pendaftar akta kelahiran.", []string{"2.150 (applicants)"}},
		{"children who received theirs", "Anak yang sudah menerima KIA di Bitung 41.200 anak.", []string{"41.200 kia_issued"}},
		{"those who got it once asked for", "Setelah mengajukan permohonan, anak yang mendapatkan KIA di Bitung 41.200 anak.", []string{"41.200 kia_issued"}},
		{"what was made for them", "Atas permohonan orang tua, tercetak 4.310 KIA.", []string{"4.310 kia_issued"}},
		{"blank cards asked for", "Permohonan 4.000 keping blangko KTP-el sudah dikirim.", []string{"4.000 blangko_requested"}},
	})
}

// TestShareOfDocumentsAimedAt holds a share that the counts tell to be of a number of
// documents aimed at as none of children.
func TestShareOfDocumentsAimedAt(t *testing.T) {
	check(t, []readTest{
		{"aimed at in the sentence before", "Tahun ini ditargetkan 9.000 KIA tercetak. Sampai Juni sudah 4.815 atau 53,5 persen.", []string{"9.000 (no_indicator)", "4.815 kia_issued", "53,5 (no_indicator)"}},
		{"aimed at behind", "Realisasi pencetakan KIA 4.815 keping dari target 9.000 keping atau 53,5 persen.", []string{"4.815 kia_issued", "9.000 (no_indicator)", "53,5 (no_indicator)"}},
		{"all children", "Dari 9.000 anak, yang memiliki KIA 4.815 anak atau 53,5 persen.", []string{"9.000 child_population", "4.815 kia_issued", "53,5 kia_rate"}},
	})
}
