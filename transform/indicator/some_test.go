package indicator

import "testing"

// TestSomeRegions holds figures of a number of regions told before: they are
// those regions' together, nobody's alone.
func TestSomeRegions(t *testing.T) {
	check(t, []readTest{
		{"two offices' data", "Menurut data KPU Maluku dengan sanding data Dukcapil, ada 4.316 pemilih pemula.", []string{"4.316 first_time_ktp"}},
		{"the population office first", "Data Disdukcapil dan KPU menyebut pemilih pemula di Tual 1.316 orang.", []string{"1.316 first_time_ktp"}},
		{"handed to the office", "Data KPU yang diserahkan ke Disdukcapil mencatat 4.316 pemilih pemula.", []string{"4.316 (other_agency)"}},
		{"in the sentence", "Di tiga kecamatan tersebut tercatat 3.410 orang belum merekam KTP-el.", []string{"3.410 (other_region)"}},
		{"in the sentence before", "Warga di empat nagari itu banyak yang belum merekam KTP-el. “Jumlahnya mencapai 2.208 orang,” katanya.", []string{"2.208 (other_region)"}},
		{"regions counted, not told before", "Perekaman KTP-el dilayani di 14 kecamatan. Yang belum merekam 2.208 orang.", []string{"2.208 ktp_el_unrecorded"}},
		{"of all of them", "Dari 14 kecamatan itu masih ada 2.208 orang belum merekam KTP-el.", []string{"2.208 ktp_el_unrecorded"}},
	})
}

// TestThoseWhoAreLeft holds counts of those still to do something that are told
// as first-time holders, and fewer of them elsewhere.
func TestThoseWhoAreLeft(t *testing.T) {
	check(t, []readTest{
		{"they are first-time holders", "Yang paling banyak belum merekam KTP-el adalah pemilih pemula di satu pulau sebanyak 412 orang.", []string{"412 ktp_el_unrecorded for first_time"}},
		{"most of them", "Warga yang belum perekaman KTP-el didominasi pemula sebanyak 1.412 orang.", []string{"1.412 ktp_el_unrecorded for first_time"}},
		{"first-time holders alone", "Perekaman KTP-el digenjot. Sasarannya adalah pemilih pemula sebanyak 4.412 orang.", []string{"4.412 first_time_ktp"}},
		{"only few elsewhere", "Yang belum merekam KTP-el di hulu 512 orang, di hilir hanya 40 orang, di muara cuma 31 orang.", []string{"512 ktp_el_unrecorded", "40 ktp_el_unrecorded", "31 ktp_el_unrecorded"}},
		{"only few did", "Yang belum merekam KTP-el 512 orang, yang sudah hanya 440 orang.", []string{"512 ktp_el_unrecorded", "440 ktp_el_recorded"}},
		{"in the register", "Banyak anak belum punya KIA. Terdaftar sebanyak 121.500 anak, tapi yang memegang KIA baru 20.140 anak.", []string{"121.500 child_population", "20.140 kia_issued"}},
		{"cards by another name", "Material KTP-el yang menjadi jatah dinas hanya 2.000 keping. Jatah keping KTP-el itu sudah dipakai 300 keping.", []string{"2.000 blangko_received", "300 (used)"}},
		{"an allotment of cards", "Pelayanan KTP-el dibuka lagi. Jatah dari pemerintah pusat sebanyak 2.000 keping ludes untuk melayani pencetakan dua hari.", []string{"2.000 blangko_received"}},
	})
}

// TestToBeRecorded holds that a part of the people told as to be recorded is
// counted itself.
func TestToBeRecorded(t *testing.T) {
	check(t, []readTest{
		{"young people", "Ada 3.412 remaja yang harus melakukan perekaman KTP-el tahun ini.", []string{"3.412 first_time_ktp"}},
		{"those left", "Masih ada sekitar 2.100 pemilih pemula yang akan kita kejar supaya melakukan perekaman KTP-el.", []string{"2.100 ktp_el_unrecorded for first_time"}},
	})
}

// TestOfOthers holds figures that are a part of another office's, of cards that
// wait, and of what a request is for.
func TestOfOthers(t *testing.T) {
	check(t, []readTest{
		{"among voters of a list", "KPU mencatat 75.100 pemilih, sebanyak 8.100 di antaranya pemilih pemula.", []string{"75.100 (other_agency)", "8.100 (other_agency)"}},
		{"cards that wait", "Pencetakan KTP-el diutamakan bagi data yang siap cetak. Jumlahnya mencapai 3.700 lembar.", []string{"3.700 (backlog)"}},
		{"what a request is for", "Usulan 40.000 blangko KTP-el itu 15 ribu untuk permohonan yang tertunda, dan sisanya persediaan tahun depan.", []string{"40.000 blangko_requested", "15 (backlog)"}},
		{"cards given out", "Sejak bulan lalu dinas mengeluarkan sebanyak 7.120 KTP-el.", []string{"7.120 ktp_el_printed"}},
		{"a letter given out", "Blangko KTP-el habis. Dinas mengeluarkan 3.120 lembar surat keterangan.", nil},
	})
}

// TestWhoDoes holds that those who print are not counted in cards, and that a
// conclusion supposes nothing.
func TestWhoDoes(t *testing.T) {
	check(t, []readTest{
		{"who prints", "Blangko KTP-el tiba. Bulan lalu operator mencetak 1.720 keping, mayoritas pengganti kartu rusak.", []string{"1.720 ktp_el_printed"}},
		{"how many print", "Untuk mencetak KTP-el disiagakan petugas 42 orang.", []string{"42 (count_of_things)"}},
		{"a conclusion", "Dengan begitu stok blangko KTP-el menjadi 2.150 keping.", []string{"2.150 blangko_stock"}},
		{"a case", "Begitu stok blangko KTP-el tinggal 150 keping, dinas meminta lagi.", []string{"150 (supposed)"}},
	})
}

// TestBehindDateline holds that what a sentence opens with behind its dateline
// holds for all its figures.
func TestBehindDateline(t *testing.T) {
	check(t, []readTest{
		{"an event", "KUPANG - Pada acara itu diserahkan 214 akta kelahiran, ditambah 197 KIA.", []string{"214 birth_cert_issued for event", "197 kia_issued for event"}},
		{"a school", "KUPANG – Di SMAN 3 petugas merekam KTP-el 214 orang serta menerbitkan 180 KIA.", []string{"214 ktp_el_recorded for school", "180 kia_issued for school"}},
		{"nothing", "KUPANG - Dinas menerbitkan 21.214 akta kelahiran dan 18.197 KIA.", []string{"21.214 birth_cert_issued", "18.197 kia_issued"}},
	})
}
