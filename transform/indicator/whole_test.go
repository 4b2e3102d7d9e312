package indicator

import "testing"

// TestWholes holds which people a part is told of, and what a figure is that
// only stands beside or behind one.
func TestWholes(t *testing.T) {
	check(t, []readTest{
		{"residents behind total", "Warga yang sudah aktivasi IKD 4.120 orang dari total penduduk 61.338 jiwa.", []string{"4.120 ikd_activated", "61.338 population"}},
		{"residents of a place", "Yang belum merekam KTP-el 1.204 orang dari total penduduk di kecamatan itu sebanyak 22.019 orang.", []string{"1.204 ktp_el_unrecorded", "22.019 population"}},
		{"list keeps its whole", "Yang belum merekam KTP-el 1.204 orang dari total penduduk 22.019 jiwa. Lalu yang belum merekam 988 jiwa dari 18.442 jiwa.", []string{"1.204 ktp_el_unrecorded", "22.019 population", "988 ktp_el_unrecorded", "18.442 population"}},
		{"recorded as the whole", "IKD baru diaktifkan 8,43 persen dari penduduk yang telah merekam KTP elektronik sebanyak 176.512 jiwa.", []string{"8,43 ikd_activation_rate of ktp_el_recorded", "176.512 ktp_el_recorded"}},
		{"target names the recorded", "Aktivasi IKD 8.509 orang dari target orang yang melakukan perekaman 106.253 orang.", []string{"8.509 ikd_activated", "106.253 ktp_el_recorded"}},
		{"share of the part", "Perekaman KTP-el 54.602 jiwa dari 58.310 wajib KTP, atau 93,64 persen.", []string{"54.602 ktp_el_recorded", "58.310 wajib_ktp", "93,64 ktp_el_recording_rate of wajib_ktp"}},
		{"no base where people come from", "Yang belum perekaman KTP-el 9.400 warga. Yang paling banyak berasal dari Kecamatan Sungai Raya yakni 2.118 orang.", []string{"9.400 ktp_el_unrecorded", "2.118 ktp_el_unrecorded"}},
		{"base behind the count", "Tahun ini aktivasi IKD ditarget 25 persen atau 125 ribu warga dari jumlah wajib KTP.", []string{"25 ikd_target_rate of wajib_ktp", "125 ikd_target of wajib_ktp"}},
		{"object of the act", "Total perekaman KTP-el wajib KTP sebanyak 85.659 orang atau 98,96 persen.", []string{"85.659 ktp_el_recorded", "98,96 ktp_el_recording_rate of wajib_ktp"}},
		{"share reckoned against the obliged", "Yang sudah memegang KTP-el 54.602 orang, atau kalau dihitung terhadap wajib KTP 93,64 persen.", []string{"54.602 ktp_el_held", "93,64 ktp_el_held_rate of wajib_ktp"}},
		{"target of the obliged", "Yang sudah aktivasi IKD 4.602 orang dari target wajib KTP 30 persen.", []string{"4.602 ikd_activated", "30 ikd_target_rate of wajib_ktp"}},
		{"places behind those left", "Perekaman KTP-el di Maluku 89,4 persen, belum rekam 101.200 orang. Kota Ambon sudah 97,1 persen. Tiga lainnya di bawah itu, yaitu Kota Tual 90,2 persen, Kabupaten Buru 88,6 persen, dan Kabupaten Maluku Tengah 87,3 persen.", []string{"89,4 ktp_el_recording_rate", "101.200 ktp_el_unrecorded", "97,1 ktp_el_recording_rate", "Tiga ktp_el_unrecorded", "90,2 ktp_el_recording_rate", "88,6 ktp_el_recording_rate", "87,3 ktp_el_recording_rate"}},
		{"documents of children", "Untuk dokumen anak, kepemilikan KIA 58,7 persen.", []string{"58,7 kia_rate"}},
		{"coming of age", "Perekaman digenjot. Tahun depan ada 4.870 anak yang masuk 17 tahun.", []string{"4.870 first_time_ktp"}},
		{"a low target", "Sekarang KIA baru mencapai 42 persen. Sebab target nasional KIA ini hanya 50 persen dari wajib KIA.", []string{"42 kia_rate", "50 kia_target_rate of child_population"}},
		{"target in people", "Aktivasi IKD masih rendah. Adapun target yang harus dicapai yakni 28.526 wajib KTP.", []string{"28.526 ikd_target"}},
		{"target of the next year", "Tahun lalu target KIA sebesar 54 persen. Tahun ini sebesar 60 persen.", []string{"54 kia_target_rate", "60 kia_target_rate"}},
		{"list of children", "Kepengurusan KIA didominasi Kecamatan Poso Kota, yakni 8.403 anak. Berikutnya Kecamatan Lage sebanyak 1.860 anak.", []string{"8.403 kia_issued", "1.860 kia_issued"}},
		{"documents beside a share", "Untuk akta kelahiran, capaiannya 97,13 persen atau sebanyak 22.980 dokumen.", []string{"97,13 birth_cert_rate", "22.980 birth_cert_issued"}},
		{"documents alone", "Capaian akta kelahiran 97,13 persen. Kantor melayani 2.980 dokumen.", []string{"97,13 birth_cert_rate"}},
		{"people who got cards", "Perekaman e-KTP sudah 98 persen. Sekitar 900 ribu warga sudah menerima e-KTP.", []string{"98 ktp_el_recording_rate", "900 ktp_el_held"}},
		{"residents before the obliged", "Dari 370.885 jiwa, ada 294.382 orang yang wajib KTP.", []string{"370.885 population", "294.382 wajib_ktp"}},
		{"speech without its space", "Semua ditargetkan sudah merekam KTP-el.\"Wajib KTP sebanyak 322.585 orang,\" katanya.", []string{"322.585 wajib_ktp"}},
		{"counted before the act", "Dari wajib KTP sebanyak 22.000 seluruhnya sudah perekaman.", []string{"22.000 wajib_ktp"}},
		{"stock that is asked for", "Pemkot mengajukan penambahan stok blangko KTP-el 6.600 keping.", []string{"6.600 blangko_requested"}},
		{"all of them with their count", "Perekaman KTP-el sudah mencapai 100 persen atau 17.991 orang.", []string{"100 ktp_el_recording_rate", "17.991 ktp_el_recorded"}},
		{"announced targets", "Target itu yakni 99,4 persen cakupan perekaman KTP-el, 50 persen kepemilikan KIA.", []string{"99,4 ktp_el_recording_target_rate", "50 kia_target_rate"}},
		{"pointed back to", "Warga yang belum merekam KTP-el 14.161 orang. Dari jumlah itu, yang terbanyak di Kecamatan Lage dengan 4.161 penduduk. Menyusul Kecamatan Pamona dengan 3.744 penduduk.", []string{"14.161 ktp_el_unrecorded", "4.161 ktp_el_unrecorded", "3.744 ktp_el_unrecorded"}},
		{"short form in brackets", "Dari 18.974 anak wajib kartu identitas anak (KIA), Dinas mencatat baru 6.279 anak yang memiliki KIA.", []string{"18.974 child_population", "6.279 kia_issued"}},
		{"whole behind its comma", "Warga yang memiliki KTP-el 199.653 orang dari jumlah penduduk yang wajib KTP-el, yakni 234.536 jiwa.", []string{"199.653 ktp_el_held", "234.536 wajib_ktp"}},
		{"another office's own", "Pembuatan KIA jalan terus. Kemenag juga membuat KIA secara kolektif dan sampai saat ini sudah mencapai 80 persen.", []string{"80 (other_agency)"}},
		{"residents of a bare number with the act behind", "Kini 410.300 penduduk dari 436.900 sudah merekam KTP-el.", []string{"410.300 ktp_el_recorded", "436.900 wajib_ktp"}},
		{"residents of the obliged with the act behind", "Baru 21.440 penduduk dari 236.900 wajib KTP mengaktifkan IKD.", []string{"21.440 ikd_activated", "236.900 wajib_ktp"}},
		{"those who hold a card behind dari", "Warga memiliki KTP-el, tetapi alamatnya masih yang lama. Jumlahnya ada 11.204 jiwa dari jumlah 301.477 jiwa yang sudah memiliki KTP-el.", []string{"11.204 ktp_el_held", "301.477 ktp_el_held"}},
		{"those obliged behind dari", "Warga memiliki KTP-el. Jumlahnya ada 291.204 jiwa dari jumlah 301.477 jiwa yang wajib KTP.", []string{"291.204 ktp_el_held", "301.477 wajib_ktp"}},
		{"cards aimed at", "Perekaman KTP-el mencapai 88.210 keping dari target 80.500 keping.", []string{"88.210 ktp_el_recorded", "80.500 (no_indicator)"}},
		{"people set against in front", "Dibanding jumlah anak di Bima, tercatat 41.000 orang, KIA yang terbit baru 9.300 keping.", []string{"41.000 child_population", "9.300 kia_issued"}},
		{"people parted from in front", "Dari total wajib KTP Bima, sekitar 341.000 jiwa, pengguna IKD baru 19.300 jiwa.", []string{"341.000 wajib_ktp", "19.300 ikd_activated"}},
		{"a part of those in front", "Dari jumlah wajib KTP di Bima, sebanyak 19.300 orang, atau 6 persen, sudah mengaktifkan IKD.", []string{"19.300 ikd_activated of wajib_ktp", "6 ikd_activation_rate of wajib_ktp"}},
	})
}
