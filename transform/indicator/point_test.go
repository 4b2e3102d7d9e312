package indicator

import "testing"

// What a figure is may stand in another sentence, or with the figure that it is
// a whole, a part or a target of.
func TestAcrossSentences(t *testing.T) {
	check(t, []readTest{
		// the base of a share, told away from it
		{"certificates of children", "Cakupan akta kelahiran anak di Kolaka terus naik.\nBulan ini cakupan akta kelahiran 92,4 persen.", []string{"92,4 birth_cert_rate of child_population"}},
		{"age told after the document", "Dinas mengumumkan cakupan akta kelahiran.\nCakupan bagi anak usia 0-18 tahun terus dikejar.\nMuna mencapai 88,1 persen.", []string{"88,1 birth_cert_rate of child_population"}},
		{"age like a score", "Akta kelahiran (0-17): 93,2 persen.", []string{"93,2 birth_cert_rate of child_population"}},
		{"certificates of anyone", "Cakupan akta kelahiran 71,5 persen.", []string{"71,5 birth_cert_rate"}},
		{"narrowest people", "Pusat mematok 25 persen penduduk yang telah merekam KTP-el beralih ke IKD.", []string{"25 ikd_target_rate of ktp_el_recorded"}},
		{"people who move on", "Pusat mematok 25 persen dari penduduk yang telah merekam KTP-el beralih ke IKD.", []string{"25 ikd_target_rate of ktp_el_recorded"}},
		{"narrowed people who moved on", "Baru 8,1 persen dari penduduk yang merekam KTP-el pindah ke IKD.", []string{"8,1 ikd_activation_rate of ktp_el_recorded"}},
		{"people who left their card", "Baru 8,1 persen dari wajib KTP yang beralih dari KTP fisik ke IKD.", []string{"8,1 ikd_activation_rate of wajib_ktp"}},
		{"act only names for whom", "Perekaman tuntas, dan pencetakan KTP-el bagi yang sudah merekam 96,3 persen.", []string{"96,3 (no_indicator)"}},

		// targets
		{"target in people", "Kementerian mematok target IKD 30 persen dari wajib KTP.\nBagi Ambon itu setara 74.000 orang.", []string{"30 ikd_target_rate of wajib_ktp", "74.000 ikd_target"}},
		{"target said afterwards", "Warga yang mengaktifkan IKD dihitung 41.200 jiwa.\nItulah target kami tahun ini.", []string{"41.200 ikd_target"}},
		{"what must be there", "Sampai Desember mesti ada 41.200 pengguna IKD.", []string{"41.200 ikd_target"}},
		{"list behind a target", "Aktivasi IKD Kota Ambon 14,2 persen dari target 30 persen, Kota Tual 11,3 persen.", []string{"14,2 ikd_activation_rate", "30 ikd_target_rate", "11,3 ikd_activation_rate"}},

		// people that a region has, and wholes joined to their parts
		{"a region has children", "Capaian KIA masih rendah.\nKabupaten Buru memiliki 41.300 anak dan 9.120 orang di antaranya ber-KIA.", []string{"41.300 child_population", "9.120 kia_issued"}},
		{"a region has obliged", "Perekaman KTP-el jalan terus.\nKecamatan itu punya 12.300 wajib KTP.", []string{"12.300 wajib_ktp"}},
		{"whole with its part", "Kepemilikan KIA dirinci. Kabupaten Seram 51.200 jiwa dengan pemilik KIA 17.100 orang.", []string{"51.200 child_population", "17.100 kia_issued"}},
		{"residents of an age", "Pemilik KIA 30.100 anak, atau 55 persen dari 54.700 penduduk usia 0-17 tahun.", []string{"30.100 kia_issued", "55 kia_rate of child_population", "54.700 child_population"}},
		{"they", "Data 31.400 warga Ternate tidak ada di server.\nMereka belum pernah merekam KTP-el.", []string{"31.400 ktp_el_unrecorded"}},

		// targets whose words are those of achievement, and targets told behind a comma
		{"aimed to be done", "Disdukcapil Ambon menargetkan sudah 41.200 warga mengaktivasi IKD pada Desember.", []string{"41.200 ikd_target"}},
		{"at least so many by then", "Targetnya, tahun ini setidaknya sudah ada 61.000 warga yang mengaktivasi IKD.", []string{"61.000 ikd_target"}},
		{"a target that somebody set rose", "Apalagi target yang diberikan kementerian, IKD naik dari sebelumnya 20 persen dari wajib KTP menjadi 25 persen.", []string{"20 ikd_target_rate of wajib_ktp", "25 ikd_target_rate"}},
		{"far from that target", "Aktivasi IKD masih jauh dari target nasional, yakni sebesar 30 persen.", []string{"30 ikd_target_rate"}},
		{"why they have no card", "Sekitar 18.400 warga Ternate belum memiliki e-KTP karena belum melakukan perekaman.", []string{"18.400 ktp_el_unrecorded"}},
		{"why they have no card, with their share", "Sisanya, 1.840 orang atau 0,7 persen dari wajib KTP Ternate, belum punya KTP gara-gara belum perekaman.", []string{"1.840 ktp_el_unrecorded", "0,7 (no_indicator)"}},
		{"why some of them have no card", "Sisanya, 1.840 orang atau 0,7 persen, belum punya KTP karena sebagian belum perekaman.", []string{"1.840 (no_indicator)", "0,7 (no_indicator)"}},
		{"their data taken", "Pengambilan data KTP elektronik mencapai 83.500 jiwa, yang belum merekamkan data 9.100 jiwa.", []string{"83.500 ktp_el_recorded", "9.100 ktp_el_unrecorded"}},

		// the obliged as a share of all residents
		{"obliged, share first", "Perekaman KTP-el mencapai 97,4 persen.\nAdapun wajib KTP mencapai 71,2 persen atau sebanyak 214.300 jiwa.", []string{"97,4 ktp_el_recording_rate", "71,2 ktp_el_recording_rate of wajib_ktp", "214.300 wajib_ktp"}},
		{"a share of the obliged", "Perekaman KTP-el mencapai 97,4 persen.\nUntuk wajib KTP pemula mencapai 35 persen atau 4.300 orang.", []string{"97,4 ktp_el_recording_rate", "35 ktp_el_recording_rate for first_time", "4.300 ktp_el_recorded for first_time"}},

		{"a base behind another act", "Capaian IKD Kabupaten Buru 6,91 persen tahun lalu, dan kini 11,9 persen atau 30.118 jiwa dari 253.090 jiwa perekaman.", []string{"6,91 ikd_activation_rate", "11,9 ikd_activation_rate", "30.118 ikd_activated", "253.090 ktp_el_recorded"}},
		{"now, behind a target", "Kabupaten Buru menargetkan KIA 70 persen; kini 61,3 persen.", []string{"70 kia_target_rate", "61,3 kia_rate"}},
		{"again in turn", "Akta kelahiran 91,2 persen. KIA 34,1 persen dan perekaman KTP-el 96,8 persen.\nTahun lalu masing-masing 88,4 persen, 21,0 persen dan 95,1 persen.", []string{"91,2 birth_cert_rate", "34,1 kia_rate", "96,8 ktp_el_recording_rate", "88,4 birth_cert_rate", "21,0 kia_rate", "95,1 ktp_el_recording_rate"}},
		{"again, of fewer", "KIA 34,1 persen dan perekaman KTP-el 96,8 persen.\nTahun lalu masing-masing 88,4 persen, 21,0 persen dan 95,1 persen.", []string{"34,1 kia_rate", "96,8 ktp_el_recording_rate", "88,4 (unresolved)", "21,0 (unresolved)", "95,1 (unresolved)"}},
		{"below a target", "Cakupan KIA masih di bawah target 50 persen, yaitu 41,2 persen.", []string{"50 kia_target_rate", "41,2 kia_rate"}},

		// run-on sentences
		{"one breath", "Dari total 209.114 jiwa penduduk Kabupaten Buru yang sudah wajib KTP sebanyak 148.002 jiwa dan yang sudah perekaman e-KTP 121.004 jiwa, sehingga yang belum 26.998 jiwa. e-KTP yang dicetak 98.114 keping.", []string{"209.114 population", "148.002 wajib_ktp", "121.004 ktp_el_recorded", "26.998 ktp_el_unrecorded", "98.114 ktp_el_printed"}},
		{"no space behind a full stop", "Yang sudah merekam KTP-el 121.004 jiwa.Sedangkan penduduk 209.114 jiwa.Dari laman disdukcapil.Buru.go.id.", []string{"121.004 ktp_el_recorded", "209.114 population"}},
		{"parts of targets in a list", "Perekaman e-KTP dirinci, Kecamatan A 34.112 dari target 39.004, B 31.820 dari target 38.212, dan C 14.004 dari target 14.990 jiwa.", []string{"34.112 ktp_el_recorded", "39.004 wajib_ktp", "31.820 ktp_el_recorded", "38.212 wajib_ktp", "14.004 ktp_el_recorded", "14.990 wajib_ktp"}},

		// misprints of long words, and a word that is another
		{"a letter missing", "Kota Tual telah melakukan perekaan KTP-el 41.200 jiwa.", []string{"41.200 ktp_el_recorded"}},
		{"a letter doubled", "Kota Tual telah melakukan perekamaan KTP-el 41.200 jiwa.", []string{"41.200 ktp_el_recorded"}},
		{"two letters swapped", "Warga Tual yang memilkii KTP-el 41.200 jiwa.", []string{"41.200 ktp_el_held"}},
		{"another word", "Dinas menuntaskan perekapan KTP-el 41.200 jiwa.", []string{"41.200 (no_indicator)"}},

		// neither recorded nor unrecorded
		{"no card yet", "Yang sudah perekaman dan belum menerima KTP 2.410 orang.", []string{"2.410 (backlog)"}},
		{"other documents of a list", "KTP-el yang dicetak 21.300 keping, KK 17.400 lembar.", []string{"21.300 ktp_el_printed", "17.400 (family_card)"}},

		// one event
		{"stand", "Pada stan di lapangan akhir pekan lalu, sebanyak 318 warga mengaktivasi IKD.", []string{"318 ikd_activated for event"}},
		{"hours", "Selama enam jam petugas melayani perekaman KTP-el 53 orang.", []string{"53 ktp_el_recorded for event"}},
		{"voters", "DP4 Maluku tercatat 1.301.200 orang.", []string{"1.301.200 () for voters"}},
	})
}
