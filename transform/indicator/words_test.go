package indicator

import "testing"

// TestWords holds which words make a figure which indicator, and which make it
// none.
func TestWords(t *testing.T) {
	check(t, []readTest{
		{"minors", "Ada 81.300 anak di bawah umur di Palu, dan 29.400 anak di bawah umur sudah memiliki KIA.", []string{"81.300 child_population", "29.400 kia_issued"}},
		{"but, nothing to come", "Anak di Palu sudah didata. Akan tetapi yang belum memiliki KIA sekitar 71.300, alias 62 persen.", []string{"71.300 (no_indicator)", "62 (no_indicator)"}},
		// who is obliged
		{"of a fit age", "Dari total penduduk Bitung yang usianya layak memiliki KTP-el sebanyak 152.300, baru 140.210 yang sudah memiliki KTP-el.", []string{"152.300 wajib_ktp", "140.210 ktp_el_held"}},
		{"who ought to have one", "Penduduk Ternate yang mestinya memiliki e-KTP 146.120 jiwa.", []string{"146.120 wajib_ktp"}},
		{"who has a right to one", "Dari 152.300 warga Bitung yang memiliki hak kartu identitas, yang merekam baru 140.210 warga.", []string{"152.300 wajib_ktp", "140.210 ktp_el_recorded"}},
		{"who has a right to hold one", "Warga Ternate yang punya hak memiliki e-KTP 146.120 jiwa.", []string{"146.120 wajib_ktp"}},
		{"far behind the figure", "Sebanyak 235.837 warga Palu tercatat di Dinas Dukcapil sudah wajib memiliki KTP.", []string{"235.837 wajib_ktp"}},
		{"too young", "Perekaman KTP jalan terus. Yang belum cukup umur wajib perekaman ada 8.815 orang.", []string{"8.815 wajib_ktp for underage"}},

		{"of age when the day comes", "Di Ternate 4.120 warga akan genap berumur 17 tahun.", []string{"4.120 first_time_ktp"}},
		{"soon of age", "Di Ternate sebanyak 4.120 warga segera berusia 17 tahun, adapun 310 orang menjelang usia 17 tahun.", []string{"4.120 first_time_ktp", "310 first_time_ktp"}},
		{"their first one", "Warga Ternate yang baru pertama membuat KTP ada 4.500-an orang.", []string{"4.500 first_time_ktp"}},
		{"a misprint of the act", "Warga Bitung yang belum perekamam KTP-el 3.204 jiwa.", []string{"3.204 ktp_el_unrecorded"}},

		// whose figure a word of number announces
		{"announced behind another", "Dari 261.142 jiwa penduduk yang tercatat sebagai warga wajib KTP sebanyak 185.249 jiwa.", []string{"261.142 population", "185.249 wajib_ktp"}},

		// what is only trusted to come
		{"trusted behind it", "Kalaupun tidak semua merekam KTP-el, 98 persen kami yakin sudah tuntas.", []string{"98 (supposed)"}},
		{"of people, trusted", "Tahun depan 97 persen warga saya yakin sudah merekam KTP-el.", []string{"97 (supposed)"}},
		{"trusted right in front", "Perekaman KTP-el kami tuntaskan. Kami yakin 98 persen sudah merekam.", []string{"98 (supposed)"}},
		{"trusted, in a clause", "Pihaknya percaya bahwa 97 persen warga sudah merekam KTP-el.", []string{"97 (supposed)"}},
		{"trust in a target", "Kami yakin target perekaman KTP-el 99 persen tercapai.", []string{"99 ktp_el_recording_target_rate"}},
		{"trust in something else", "Yang merekam KTP-el sudah 93,5 persen dan kami yakin akan naik.", []string{"93,5 ktp_el_recording_rate"}},
		{"trust behind a comma", "Perekaman KTP-el sudah 93,5 persen, kami yakin segera tuntas.", []string{"93,5 ktp_el_recording_rate"}},

		// whose count it is
		{"of the lists of voters", "Wajib KTP di Palu 274.000 jiwa. Sementara data hasil coklit, 3.204 warga belum merekam KTP-el.", []string{"274.000 wajib_ktp", "3.204 (other_agency)"}},
		{"after these", "Dinas menindaklanjuti hasil coklit. Yang belum merekam KTP-el 3.204 warga.", []string{"3.204 ktp_el_unrecorded"}},

		// who lives there
		{"whole of all residents", "Yang belum merekam 6.851 jiwa dari total penduduk 201.174 jiwa.", []string{"6.851 ktp_el_unrecorded", "201.174 population"}},
		{"of the number of residents", "IKD di Sikka baru 14.049 dari jumlah penduduk 330.500 jiwa.", []string{"14.049 ikd_activated", "330.500 population"}},
		{"residents only as the reason", "Terbanyak belum merekam KTP di Loura karena penduduknya lebih besar, sebanyak 1.176 yang belum.", []string{"1.176 ktp_el_unrecorded"}},

		// blank cards
		{"given, in two words", "Yang sudah merekam 41.000, sedangkan kami hanya di kasih blangko KTP 12.500 keping.", []string{"41.000 ktp_el_recorded", "12.500 blangko_received"}},

		// children and their cards
		{"cards printed", "Dinas hingga Juli mencetak 2.611 keping KIA.", []string{"2.611 kia_issued"}},
		{"who are to come", "KIA digenjot di Palu. Sebanyak 1.500 penduduk bakal datang ke pekan layanan.", []string{"1.500 (applicants)"}},
		{"waiting for a card", "Masih 3.039 anak menanti penerbitan KIA.", []string{"3.039 (backlog)"}},
		{"only a target", "Target nasional kita untuk KIA hanya 50 persen.", []string{"50 kia_target_rate"}},
		{"striven for", "Kepemilikan KIA tetap diupayakan mencapai 50 persen pada akhir tahun.", []string{"50 kia_target_rate"}},
		{"striven for by all", "Kepemilikan KTP-el warga Ende terus kami upayakan hingga 100 persen.", []string{"100 (no_indicator)"}},
		{"a target of all", "Dinas menargetkan perekaman KTP-el 100 persen tahun ini.", []string{"100 ktp_el_recording_target_rate"}},

		{"no more than that", "Cakupan KIA naik. Sebab, angka target nasional hanya sebesar 60 persen.", []string{"60 kia_target_rate"}},

		// blank cards
		{"provided", "Pemprov sudah memfasilitasi 64.000 blangko.", []string{"64.000 blangko_received"}},
		{"the share of one", "Blangko KTP datang. Bagian daerah kami hanya 350 ribu lembar blangko.", []string{"350 blangko_received"}},
		{"the share of each", "Porsi masing-masing daerah sekitar 10 ribu lembar blangko.", []string{"10 (each)"}},
		{"each of many", "Tiap kelurahan dapat jatah 1.000 keping blangko.", []string{"1.000 (each)"}},
		{"asked for more", "Dinas meminta tambahan 5.000 keping blangko ke pusat.", []string{"5.000 blangko_requested"}},
		{"had", "Blangko KTP-el masih ada sebanyak 5.400 keping.", []string{"5.400 blangko_stock"}},
		{"had, and soon gone", "Persediaan 2.000 keping blangko dan bisa habis dalam waktu singkat.", []string{"2.000 blangko_stock"}},
		{"stored behind cards printed", "Blangko KTP menipis. Sudah dicetak 9.100 KTP. Provinsi masih menyimpan 40.500 keping.", []string{"9.100 ktp_el_printed", "40.500 blangko_stock"}},
		{"made by a machine", "Mesin cetak di Palu menghasilkan 7.300 keping KTP.", []string{"7.300 ktp_el_printed"}},
		{"to be bought", "Kementerian segera mengadakan 15 juta lembar blangko.", []string{"15 (need)"}},
		{"supposed stock", "Begitu stok tersisa 1.000 blangko, dinas akan mengajukan lagi.", []string{"1.000 (supposed)"}},
		{"spoilt", "Dari cetakan KTP itu ada 334 keping yang rusak.", []string{"334 (used)"}},

		{"rest of what was printed", "Dinas menerima 9.000 blangko dan sudah mencetak 8.000 blangko. Sisanya 1.000 blangko.", []string{"9.000 blangko_received", "8.000 ktp_el_printed", "1.000 blangko_stock"}},
		{"usual journey", "Kami memperoleh 500 keping blangko setiap datang ke pusat.", []string{"500 (daily)"}},
		{"blanks of the other card", "KIA digenjot di sekolah. Capaian KIA dikejar. Tahun ini dialokasikan 30 ribu blangko.", []string{"30 (other_document)"}},
		{"some other region", "Stok blangko KTP terpantau, ketika ada kabupaten tinggal dua ribu keping langsung dikirim.", []string{"dua ribu (other_region)"}},

		// targets of all
		{"hope for all", "Ia yakin perekaman KTP-el bisa tuntas 100 persen.", []string{"100 (no_indicator)"}},
		{"target of all", "KIA terus dicetak. Jaringan menjadi kendala mencapai target 100 persen.", []string{"100 kia_target_rate"}},

		// parts told before their whole
		{"act behind the people", "Sekitar 26 ribu dari 2,7 juta warga yang wajib memiliki KTP ternyata belum merekam data.", []string{"26 ktp_el_unrecorded", "2,7 wajib_ktp"}},

		{"counted far behind", "Akta kelahiran dimiliki 78,8 persen dari total anak menurut data kependudukan semester lalu di kabupaten ini yang mencapai 80.281 jiwa.", []string{"78,8 birth_cert_rate of child_population", "80.281 child_population"}},
		{"what is set behind a comma", "Dalam rencana itu diamanatkan, kepemilikan akta kelahiran anak pada 2015 mencapai 75 persen. Naik menjadi 77,5 persen di 2016 dan 80 persen di 2017.",
			[]string{"75 birth_cert_target_rate of child_population", "77,5 birth_cert_target_rate of child_population", "80 birth_cert_target_rate of child_population"}},
		{"what cards are for", "Dinas menerima 12.000 keping blangko untuk pencetakan KTP-el.", []string{"12.000 blangko_received"}},
		{"the younger children", "Jumlah anak dengan rentang usia 0-14 tahun di sini 52.300 jiwa.", []string{"52.300 child_population for age"}},
		{"less a day", "Anak usia nol sampai 17 tahun kurang satu hari di sini 62.300 jiwa.", []string{"62.300 child_population"}},
		{"all children", "Jumlah anak usia di bawah 17 tahun di sini 62.300 jiwa.", []string{"62.300 child_population"}},
		{"men", "Penduduk lelaki sebanyak 137.000 jiwa.", []string{"137.000 population for sex"}},

		{"first-time holders within the unrecorded", "Masih 7.455 jiwa belum merekam KTP. Di dalamnya ada pemilih pemula 2.130 orang.", []string{"7.455 ktp_el_unrecorded", "2.130 (cohort)"}},
		{"first-time holders in that number", "Masih 7.455 jiwa belum merekam KTP. Dalam angka tersebut terdapat 2.130 pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "2.130 (cohort)"}},
		{"first-time holders counted in", "Masih 7.455 jiwa belum merekam KTP. Itu sudah termasuk 2.130 pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "2.130 (cohort)"}},
		{"first-time holders counted in behind a comma", "Masih 7.455 jiwa belum merekam KTP, termasuk 2.130 pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "2.130 (cohort)"}},
		{"first-time holders among them, behind parts", "Masih 7.455 jiwa belum merekam KTP. Yang belum merekam di Kecamatan Ngawen 706 orang. Sebanyak 2.130 dari mereka tergolong pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "706 ktp_el_unrecorded", "2.130 (cohort)"}},
		{"first-time holders behind the recorded", "Masih 7.455 jiwa belum merekam KTP, yang sudah 185.109 jiwa. Dari jumlah itu, 2.130 orang pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "185.109 ktp_el_recorded", "2.130 (cohort)"}},
		{"first-time holders beside the unrecorded", "Masih 7.455 jiwa belum merekam KTP. Di luar itu terdapat 2.130 pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "2.130 first_time_ktp"}},
		{"first-time holders among the unrecorded", "Masih 7.455 jiwa belum merekam KTP. Dari jumlah itu, 2.130 di antaranya pemilih pemula.", []string{"7.455 ktp_el_unrecorded", "2.130 (cohort)"}},

		// what an office did
		{"not yet handed out", "Ada 2.300 keping KTP-el yang sudah dicetak tetapi belum diambil pemiliknya.", []string{"2.300 (backlog)"}},
		{"the rest of the cards", "e-KTP yang sudah tercetak mencapai 87.221 dan yang belum 14.413.", []string{"87.221 ktp_el_printed", "14.413 (no_indicator)"}},
		{"documents of a service", "Dinas melayani 15.320 dokumen, terdiri dari KIA 2.100 keping dan akta kelahiran 1.150 lembar.", []string{"2.100 (applicants)", "1.150 (applicants)"}},
		{"in two days", "Sebanyak 1.160 orang aktivasi IKD dalam dua hari.", []string{"1.160 ikd_activated flow"}},
		{"in a week, among more", "Selama sepekan dinas melayani 4.212 warga, terdiri dari 912 perekaman KTP-el dan 3.300 aktivasi IKD.", []string{"4.212 (applicants)", "912 ktp_el_recorded", "3.300 ikd_activated flow"}},
		{"in four days, among requests", "Dalam 4 hari kami melayani 4.212 permintaan, termasuk 912 perekaman KTP-el dan 3.300 aktivasi IKD.", []string{"912 ktp_el_recorded for event", "3.300 ikd_activated flow for event"}},
		{"grown to a level", "Pengguna IKD kini bertambah menjadi 3.300 orang.", []string{"3.300 ikd_activated"}},
		{"grown by so many", "Pengguna IKD bertambah 3.300 orang.", []string{"3.300 ikd_activated flow"}},
		{"a queue", "Antrean KIA sampai 1.500 lembar.", []string{"1.500 (backlog)"}},
		{"at one office", "Di kantor kecamatan, 160 orang aktivasi IKD.", []string{"160 ikd_activated for event"}},
		{"got a card", "Sekitar 90 ribu warga sudah memperoleh KTP elektronik.", []string{"90 ktp_el_held"}},
		{"named twice", "Ada sekitar 8 ribu warga yang terdapat duplikasi data. Perekaman KTP terus jalan.", []string{"8 (other_document)"}},

		{"what they are asked for", "Pengajuan blangko 60.000 keping itu untuk 20 ribu warga yang belum merekam KTP dan 20 ribu keping untuk permohonan yang tertunda.", []string{"60.000 blangko_requested", "20 ktp_el_unrecorded", "20 (backlog)"}},
		{"a total and what is hoped", "Semoga jumlah anak sebanyak 120 ribu jiwa bisa memiliki KIA semua.", []string{"120 child_population"}},

		{"event over the whole sentence", "Pada kegiatan itu diserahkan 214 akta kelahiran, ditambah 97 KIA.", []string{"214 birth_cert_issued for event", "97 kia_issued for event"}},
		{"today's visitors", "Layanan IKD juga dibuka. Aktivasi IKD ada 170 orang tadi.", []string{"170 ikd_activated for event"}},
		{"some of the regions", "Di 309 kabupaten/kota yang menggelar pilkada, perekaman KTP-el sudah 99,71 persen.", []string{"99,71 (other_region)"}},
		{"partly used", "Blangko mulai diterima pada Mei sebanyak 10.000 lembar, disusul 5.000 lembar yang sebagian dipakai untuk warga lama.", []string{"10.000 blangko_received", "5.000 blangko_received"}},

		{"asking for a card", "KIA makin dicari. Sekitar 1.400 anak mengajukan permohonan KIA pekan itu.", []string{"1.400 (applicants)"}},
		{"what could be printed", "Blangko KTP-el tiba lagi. Dinas dapat mencetak KTP-el hingga 8.200 lembar.", []string{"8.200 (no_indicator)"}},
		{"gone for a service", "Jatah 1.500 keping blangko itu tiba. Jumlah tersebut habis untuk layanan Senin sebanyak 900 keping.", []string{"1.500 blangko_received", "900 (used)"}},

		// targets
		{"hoped to come true", "Pencapaian kepemilikan akta kelahiran anak 85 persen diharapkan sudah terwujud tahun depan.", []string{"85 birth_cert_target_rate of child_population"}},
		{"hoped to rise", "Pencapaian kepemilikan akta kelahiran anak 85 persen diharapkan terus naik.", []string{"85 birth_cert_rate of child_population"}},
		{"a target that was exceeded", "Akta kelahiran dimiliki 96,2 persen anak. Target kepemilikan akta kelahiran sudah terlampaui 92,5 persen.", []string{"96,2 birth_cert_rate of child_population", "92,5 birth_cert_target_rate"}},
		{"exceeded behind its clause", "Cakupan KIA sudah 72,1 persen. Target kepemilikan KIA, yang ditetapkan pusat, telah terlewati 60 persen.", []string{"72,1 kia_rate", "60 kia_target_rate"}},
		{"by what it was exceeded", "Target KIA kami terlampaui, yakni 72,1 persen dari target 60 persen.", []string{"72,1 kia_rate", "60 kia_target_rate"}},
		{"exceeded, or reached", "Target kepemilikan akta kelahiran sudah dilampaui 92,5 persen.", []string{"92,5 (gap)"}},
		{"its own people behind a target", "Akta kelahiran baru 63,1 persen, dari target pemerintah pusat sebesar 77 persen untuk usia 0-18 tahun.", []string{"63,1 birth_cert_rate", "77 birth_cert_target_rate of child_population"}},
		{"told of its base", "Baru 8,3 persen dari wajib KTP yang mengaktifkan IKD.", []string{"8,3 ikd_activation_rate of wajib_ktp"}},
		{"told of its base, without yang", "Sebanyak 98,3 persen dari wajib KTP telah melakukan perekaman.", []string{"98,3 ktp_el_recording_rate of wajib_ktp"}},
		{"told of its base, named twice", "Baru 8,3 persen dari total penduduk wajib KTP yang sudah memiliki IKD.", []string{"8,3 ikd_activation_rate of wajib_ktp"}},
		{"children told of as base", "Sebanyak 71,3 persen dari jumlah anak sudah memiliki KIA.", []string{"71,3 kia_rate of child_population"}},
		{"reached of it, in a sentence of its own", "Target aktivasi IKD 30 persen dari wajib KTP. Hingga April baru tercapai 7 persen.", []string{"30 ikd_target_rate of wajib_ktp", "7 ikd_activation_rate of wajib_ktp"}},
		{"a target still to be met", "Sisa 2.000 KIA akan menyusul supaya target 6.000 KIA terpenuhi.", []string{"2.000 (no_indicator)", "6.000 (no_indicator)"}},
		{"a target that rose", "Target pengguna IKD tahun ini meningkat 5 persen. Sebelumnya 25 persen menjadi 30 persen.", []string{"5 (gap)", "25 ikd_target_rate", "30 ikd_target_rate"}},
		{"list of targets", "Targetnya yakni 99,4 persen perekaman KTP-el, 50 persen kepemilikan KIA, 75 persen buku pokok pemakaman dan IKD 25 persen.",
			[]string{"99,4 ktp_el_recording_target_rate", "50 kia_target_rate", "75 (other_document)", "25 ikd_target_rate"}},
		{"task left", "Dinas masih memiliki tugas mengaktivasi IKD 15.900 warga.", []string{"15.900 ikd_remaining"}},

		{"a whole with its part untold", "Dari wajib KTP 182.300 orang, yang aktif IKD baru segitu.", []string{"182.300 wajib_ktp"}},
		{"a law says nothing of a share", "KIA wajib dimiliki setiap anak yang berusia di bawah 17 tahun. Kepemilikan KIA baru 31 persen.", []string{"31 kia_rate"}},
		{"the share of the part", "IKD di Poso sebanyak 9.100 dari wajib KTP 180 ribu, berarti baru 4,9 persen.", []string{"9.100 ikd_activated", "180 wajib_ktp", "4,9 ikd_activation_rate of wajib_ktp"}},
		{"for whom cards are to be made", "KIA yang terbit 38 persen dari angka potensi warga yang berhak dibuatkan KIA.", []string{"38 kia_rate of child_population"}},
		{"documents of all kinds", "Akta kelahiran dikejar. Cakupan kepemilikan dokumen kependudukan warga rata-rata telah 71 persen.", []string{"71 (applicants)"}},
		{"who may have one", "Kepemilikan KIA naik. Anak yang berhak mendapat KIA di sini 71.200 jiwa, terealisasi 30.100.", []string{"71.200 child_population", "30.100 kia_issued"}},
		{"cards to be made", "Realisasi pencetakan KIA 30.100 keping dari target 45.000 keping.", []string{"30.100 kia_issued", "45.000 (no_indicator)"}},
		{"the level after a rise", "Penduduk kabupaten itu bertambah 3.210 jiwa menjadi 251.300 jiwa.", []string{"3.210 (gap)", "251.300 population"}},

		{"recorded and printed", "Capaian perekaman dan pencetakan KTP-el 97,4 persen. Perekaman/pencetakan KTP 102,1 % atau 91.220 jiwa.", []string{"97,4 ktp_el_recording_rate", "102,1 ktp_el_recording_rate", "91.220 ktp_el_recorded"}},

		{"cards that wait since a month", "Yang sudah perekaman 148.020 jiwa, yang belum tercetak dari Maret hingga kini sekitar 6 ribu e-KTP.", []string{"148.020 ktp_el_recorded", "6 (backlog)"}},
		{"got for what was asked", "Tiap pengajuan blangko ke pusat, dinas hanya mendapatkan 300 biji.", []string{"300 (daily)"}},
		{"more that came", "Dinas mendapat penambahan 4.200 keping blangko KTP-el.", []string{"4.200 blangko_received"}},
		{"a rise that is noted", "Dinas mencatat adanya kenaikan capaian IKD Kota Palu sebesar 0,7 persen dibanding Mei.", []string{"0,7 (gap)"}},
		{"a rise, and its level", "Ada kenaikan capaian IKD, yakni menjadi 6,7 persen.", []string{"6,7 ikd_activation_rate"}},
		{"the age at which one must", "Yang belum merekam KTP-el 4.310 orang, belum ditambah yang 17 plus di pesantren.", []string{"4.310 ktp_el_unrecorded"}},
		{"that age with a sign", "Warga 17+ yang belum merekam KTP-el 4.310 orang.", []string{"4.310 ktp_el_unrecorded"}},
		{"cards that wait in a city", "Stok blangko di Kalbar 736 keping. KTP-el yang belum tercetak 13.412 keping. Dari jumlah itu 5.394 keping ada di ibu kota.", []string{"736 blangko_stock", "13.412 (backlog)", "5.394 (backlog)"}},
		{"obliged behind a topic", "Soal IKD, wajib KTP kita totalnya 351.200, dari situ pusat menargetkan 30 persen.", []string{"351.200 wajib_ktp", "30 ikd_target_rate of wajib_ktp"}},

		{"half of many told far in front", "Pemula yang baru akan ikut memilih untuk pertama kalinya pada pilkada serentak nanti ada 9.200 orang, dan lebih dari separuhnya belum rekam.", []string{"9.200 first_time_ktp"}},
		{"half of them not yet", "Pemula yang akan memilih di sini 9.200 orang, dan lebih dari separuhnya belum merekam KTP-el.", []string{"9.200 first_time_ktp"}},
		{"left behind pemula", "Yang belum terekam 5.711 jiwa. Jumlah pemilih pemula 7.318 orang. Kecamatan Loli masih menyisakan 611 jiwa.", []string{"5.711 ktp_el_unrecorded", "7.318 first_time_ktp", "611 ktp_el_unrecorded"}},
		{"residents conceded", "Aktivasi IKD 19,74 persen dari wajib KTP. Di kota sama, 19,57 persen, meski penduduknya sedikit.", []string{"19,74 ikd_activation_rate of wajib_ktp", "19,57 ikd_activation_rate of wajib_ktp"}},

		{"for whom blanks are kept", "Stok blangko KTP-el tersisa 812 keping dan diutamakan bagi orang asli Papua.", []string{"812 blangko_stock"}},
		{"natives alone", "KIA dimiliki 31.300 anak. Sampai Juni ada 61.270 jiwa OAP yang didata.", []string{"31.300 kia_issued", "61.270 kia_issued for native"}},

		// examples
		{"one percent", "Wajib KTP di sini banyak, satu persennya bisa mencapai 6.000 jiwa.", []string{"satu (example)", "6.000 (example)"}},

		// people's words of the first years
		{"who took part", "Warga yang sudah mengikuti e-KTP 212.300 orang, yang belum ikut 31.000 orang.", []string{"212.300 ktp_el_recorded", "31.000 ktp_el_unrecorded"}},
		{"photographed", "Sebanyak 212.300 warga telah difoto untuk e-KTP.", []string{"212.300 ktp_el_recorded"}},
		{"a talk about it", "Sebanyak 300 orang mengikuti sosialisasi e-KTP.", []string{"300 (no_indicator)"}},
	})
}
