package indicator

import "testing"

// TestUsual holds amounts that are a rule, a part or a change, not a total.
func TestUsual(t *testing.T) {
	check(t, []readTest{
		{"a rise of what was told before", "Aktivasi IKD di Siak terus naik. Kenaikannya mencapai 35 persen.", []string{"35 (gap)"}},
		{"that leap", "Kepemilikan KIA di Siak melonjak. Lonjakan itu hingga 45 persen dalam sebulan.", []string{"45 (gap)"}},
		{"a rise and the level now", "Aktivasi IKD di Siak terus naik. Kenaikannya cukup besar, kini 14,5 persen.", []string{"14,5 ikd_activation_rate"}},
		{"a rise between two levels", "Kepemilikan KIA di Siak terus naik. Kenaikannya dari 52 persen menjadi 54,5 persen.", []string{"52 kia_rate", "54,5 kia_rate"}},
		{"a quota of people served", "Karena blangko KTP-el menipis, dinas hanya menyediakan kuota 120 untuk pencetakan KTP-el.", []string{"120 (daily)"}},
		{"a quota of cards", "Kuota blangko KTP-el untuk daerah itu 4.500 keping.", []string{"4.500 blangko_received"}},
		{"cards of one day", "Dalam satu hari KTP yang dicetak sebanyak 320 keping.", []string{"320 (daily)"}},
		{"people of one day", "IKD di Siak aktif 31.906 jiwa. Di Dayun saja satu hari pernah sampai 96 orang.", []string{"31.906 ikd_activated", "96 (daily)"}},
		{"people of one week", "Perekaman KTP-el di lapas bisa satu minggu 410 orang.", []string{"410 (daily)"}},
		{"one day with its total", "Dalam satu hari 1.212 warga mengaktifkan IKD.", []string{"1.212 ikd_activated flow"}},
		{"a list of daily amounts", "Rata-rata per hari dinas mencetak 80 KTP-el dan 45 KIA, ditambah 20 akta kelahiran.", []string{"80 (daily)", "45 (daily)", "20 (daily)"}},
		{"a daily amount and all there are", "Setiap hari dinas mencetak 80 KTP-el, sedangkan total KIA yang sudah terbit 9.400 keping.", []string{"80 (daily)", "9.400 kia_issued"}},
		{"some of the certificates", "Dinas telah menerbitkan 4.150 akta kelahiran. Khusus akta kelahiran, 1.210 di antaranya untuk bayi baru lahir.", []string{"4.150 birth_cert_issued", "1.210 birth_cert_issued for age"}},
		{"at most", "Sekali mengajukan blangko KTP, dinas mendapat jatah 150 hingga paling banyak 600 keping.", []string{"150 (range)", "600 (range)"}},
		{"back to a daily amount", "Blangko KTP-el dijatah 60 keping per hari. Menurutnya, 60 keping tersebut hanya diberikan kepada yang mendesak.", []string{"60 (daily)", "60 (daily)"}},
		{"cards of one delivery", "Sekali kiriman blangko KTP-el dari pusat hanya tiga ribu keping.", []string{"tiga ribu (daily)"}},
		{"cards of one request", "Pusat memberikan kuota blangko KTP-el sebanyak 6.500 keping per satu kali pengajuan.", []string{"6.500 (daily)"}},
		{"the only delivery", "Tahun ini baru sekali pengiriman blangko KTP-el, yakni 3.100 keping.", []string{"3.100 blangko_received"}},
		{"a usual amount that became less", "Jatah blangko KTP-el dikurangi. Sebelumnya 2.600 per minggu, sekarang hanya 1.200 blangko.", []string{"2.600 (daily)", "1.200 (daily)"}},
		{"a usual amount and a stock", "Sebelumnya dicetak 2.600 KTP-el per minggu, sekarang stok blangko hanya 1.200 keping.", []string{"2.600 (daily)", "1.200 blangko_stock"}},
		{"a stock at which more is asked for", "Stok blangko KTP-el 1.900 keping. Ketika sudah sisa 450 kami mengajukan lagi.", []string{"1.900 blangko_stock", "450 (supposed)"}},
		{"the others of the voters", "Di DPT, pemilih yang belum merekam KTP-el 2.115 orang. Sedangkan jumlah yang sudah merekam 640.300 jiwa.", []string{"2.115 ktp_el_unrecorded for voters", "640.300 ktp_el_recorded for voters"}},
		{"all the people beside voters", "Di DPT, pemilih yang belum merekam KTP-el 2.115 orang. Sedangkan warga yang sudah merekam 640.300 jiwa.", []string{"2.115 ktp_el_unrecorded for voters", "640.300 ktp_el_recorded"}},
		{"told of all behind", "Kami diberi 650 keping blangko KTP-el. Semua daerah diberi 650 keping blangko per bulan.", []string{"650 (daily)", "650 (daily)"}},
		{"came on a day, and usually", "Pada 3 Juli kami diberi 650 keping blangko KTP-el. Biasanya memang 650 keping blangko per bulan.", []string{"650 blangko_received", "650 (daily)"}},
		{"for one office", "Blangko KTP dibagi ke 21 kecamatan, maka untuk satu UPT kebagian 250 keping blangko.", []string{"250 (each)"}},
		{"of whom some come each day", "Ada 700 permohonan sehari dari total penduduk Ende 270.312 jiwa yang sudah wajib memiliki KTP-el.", []string{"270.312 wajib_ktp"}},
		{"fewer each day", "Yang merekam KTP-el kini 300 orang per hari dari biasanya 1.200 orang.", []string{"300 (daily)", "1.200 (daily)"}},
		{"now this, now that", "Tambahan blangko KTP disebar. Ada yang 900 ada yang 650.", []string{"900 (each)", "650 (each)"}},
		{"blanks of foreigners", "Sisa blangko KTP-el 4.130 keping. Ada juga blangko KTP elektronik asing bagi pemegang izin tetap. Sisa blangkonya tinggal 412.", []string{"4.130 blangko_stock", "412 blangko_stock for foreign"}},
		{"cards piled up", "Terakhir cetak KTP-el pekan lalu, dan sampai hari ini sudah menumpuk 3.812.", []string{"3.812 (backlog)"}},
		{"cards destroyed", "Dinas mencatat 7.215 KTP-el dimusnahkan.", []string{"7.215 (other_document)"}},
		{"a need asked for", "Dinas mengajukan kebutuhan blangko KTP-el ke pusat sebanyak 24 ribu keping.", []string{"24 blangko_requested"}},
		{"asked for in the passive", "Blangko KTP sebanyak 45.000 lembar dimintakan ke pusat.", []string{"45.000 blangko_requested"}},
		{"an office with a tribe's word", "Suku Dinas Dukcapil baru menerbitkan 312.400 Kartu Identitas Anak (KIA).", []string{"312.400 kia_issued"}},
		{
			"a change reached", "Cakupan akta kelahiran anak di Kendari 2014 sebesar 42,25 persen. Dalam tiga tahun dinas mencapai peningkatan cakupan akta kelahiran hingga 40,1 persen.",
			[]string{"42,25 birth_cert_rate of child_population", "40,1 (gap)"},
		},
		{
			"where a share comes from", "Target KIA tahun ini sekitar 45 persen, dari hasil persentase kepemilikan KIA di Sigi yang sebesar 47,3 persen angka ini sudah memenuhi target.",
			[]string{"45 kia_target_rate", "47,3 kia_rate"},
		},
		{
			"the fewest of those without", "Masih ada 38.412 anak yang belum memiliki akta kelahiran. Terbanyak di Kecamatan Wawo dengan 4.190 anak yang belum memiliki akta kelahiran. Yang paling sedikit di Kecamatan Lambu dengan 1.871 anak.",
			[]string{"38.412 (no_indicator)", "4.190 (no_indicator)", "1.871 (no_indicator)"},
		},
		{"grew by a share", "Warga yang merekam KTP-el naik hingga 40 persen dibanding hari biasa.", []string{"40 (gap)"}},
		{"people asking grew by a share", "Jumlah pemohon yang merekam KTP-el meningkat sampai sekitar 30 persen.", []string{"30 (gap)"}},
		{"grew to a level", "Perekaman KTP-el naik hingga 97 persen.", []string{"97 ktp_el_recording_rate"}},
		{"coverage grew to a low level", "Cakupan perekaman KTP-el naik hingga 55 persen.", []string{"55 ktp_el_recording_rate"}},
		{"a fall that came about", "Penerbitan akta kelahiran berkurang. Penurunan paling tajam terjadi pada Mei, yaitu sebesar 12 persen atau sebanyak 1.911.", []string{"12 (gap)", "1.911 (gap)"}},
		{"a rise to a level", "Cakupan akta kelahiran naik. Peningkatan terjadi pada Mei menjadi 92 persen.", []string{"92 birth_cert_rate"}},
		{"a rise with a coverage", "Cakupan akta kelahiran naik. Peningkatan tertinggi terjadi di Palu dengan cakupan 97 persen.", []string{"97 birth_cert_rate"}},
	})
}
