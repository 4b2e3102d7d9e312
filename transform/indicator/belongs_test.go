package indicator

import "testing"

// TestBelongs holds people told to be among the obliged, and what is counted behind them.
func TestBelongs(t *testing.T) {
	const lead = "Jumlah penduduk 281.204 jiwa. "
	check(t, []readTest{
		{"families behind", lead + "Dari seluruh penduduk itu, 201.311 jiwa termasuk wajib KTP, dan kepala keluarga berjumlah 90.417.", []string{"281.204 population", "201.311 wajib_ktp of population", "90.417 (family_card)"}},
		{"joined", lead + "Dari jumlah itu, 201.311 jiwa termasuk wajib KTP dan kepala keluarga berjumlah 90.417.", []string{"281.204 population", "201.311 wajib_ktp", "90.417 (family_card)"}},
		{"the obliged counted behind", "Penduduk 281.204 jiwa, termasuk wajib KTP sebanyak 201.311 jiwa.", []string{"281.204 population", "201.311 wajib_ktp"}},
	})
}

// TestShareCounted holds children counted behind a share of those with a document.
func TestShareCounted(t *testing.T) {
	const lead = "Yang memiliki KIA 30.114 anak, dari total anak 68.902 anak. "
	first := []string{"30.114 kia_issued", "68.902 child_population"}
	check(t, []readTest{
		{"behind a comma", lead + "Sementara akta kelahiran, 61 persen lebih anak sudah memiliki, jumlahnya 42.311 anak.", append(first[:2:2], "61 birth_cert_rate of child_population", "42.311 birth_cert_issued")},
		{"in a sentence of its own", lead + "Akta kelahiran sudah dimiliki 61 persen anak. Jumlahnya 42.311 anak.", append(first[:2:2], "61 birth_cert_rate of child_population", "42.311 birth_cert_issued")},
		{"all of them", "Akta kelahiran sudah dimiliki 61 persen anak. Jumlah anak 68.902 anak.", []string{"61 birth_cert_rate of child_population", "68.902 child_population"}},
	})
}

// TestFewerThen holds fewer children of another time behind those with a document and their
// share, who are no count of all children.
func TestFewerThen(t *testing.T) {
	const lead = "Anak yang memiliki KIA baru 27.610 anak atau 41,3 persen. "
	first := []string{"27.610 kia_issued", "41,3 kia_rate"}
	check(t, []readTest{
		{"of the quarter before", lead + "Triwulan I lalu masih 26.004 anak.", append(first[:2:2], "26.004 kia_issued")},
		{"more, of another half-year", lead + "Pada semester II 2023 tercatat 66.004 anak.", append(first[:2:2], "66.004 child_population")},
	})
}

// TestJoinedDocument holds that a document joined to an act is no object of it, but what
// something else is told of.
func TestJoinedDocument(t *testing.T) {
	check(t, []readTest{
		{"recorded, and what else was activated", "Disdukcapil mencatat 98.114 orang sudah merekam dan IKD diaktifkan 9.877 orang.", []string{"98.114 ktp_el_recorded", "9.877 ikd_activated"}},
		{"recorded, and what children hold", "Dari 110.200 wajib KTP, 98.114 orang sudah merekam dan KIA dimiliki 29.877 anak.", []string{"110.200 wajib_ktp", "98.114 ktp_el_recorded", "29.877 kia_issued"}},
		{"an act and its document", "Sebanyak 98.114 orang sudah merekam KTP-el.", []string{"98.114 ktp_el_recorded"}},
	})
}
