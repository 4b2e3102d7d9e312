package indicator

import "testing"

// TestAims holds what targets, wholes, sexes and starts make of a figure.
func TestAims(t *testing.T) {
	check(t, []readTest{
		{"a target of those told before it", "Tahun ini dinas menargetkan dari 256.000 penduduk yang sudah ber-KTP, 25 persennya atau 64 ribu orang sudah aktivasi IKD.",
			[]string{"256.000 ktp_el_held", "25 ikd_target_rate of ktp_el_held", "64 ikd_target"}},
		{"a share that is what is wanted", "Aktivasi IKD baru 3 persen. Sebanyak 25 persen dari wajib KTP, itulah yang diminta kementerian.",
			[]string{"3 ikd_activation_rate", "25 ikd_target_rate of wajib_ktp"}},
		{"ready for what comes", "Bontang paling siap menyongsong pilkada dengan perekaman KTP-el 99,7 persen.", []string{"99,7 ktp_el_recording_rate"}},
		{"ready to reach it", "Bontang siap mengejar perekaman KTP-el 99,7 persen.", []string{"99,7 ktp_el_recording_target_rate"}},
		{"a share that is wanted to grow", "Aktivasi IKD 13 persen dari wajib KTP, itu yang diharapkan terus naik.", []string{"13 ikd_activation_rate of wajib_ktp"}},
		{"so much as the target imposed", "Tahun lalu KIA hanya 35 persen target yang dibebankan, sedangkan KIA yang terbit setara 2.310 keping atau 41 persen.",
			[]string{"35 kia_target_rate", "2.310 kia_issued", "41 kia_rate"}},
		{"so much of the target reached", "KIA baru 35 persen target yang tercapai.", []string{"35 kia_rate"}},
		{"only so many as aimed at", "Dari wajib KTP, hanya 64.000 orang atau 25 persen yang tahun ini ditarget aktivasi IKD.", []string{"64.000 ikd_target of wajib_ktp", "25 ikd_target_rate of wajib_ktp"}},
		{"what was reached of a target", "Capaian IKD terus bertambah. Terbaru mencapai 14 ribu dari target 60 ribu.", []string{"14 ikd_activated", "60 ikd_target"}},
		{"of the target told before", "Target aktivasi IKD 60 ribu warga. Agak sulit, kata dia. Kami tambah tenaga. Jaringan diperbaiki. Sekarang 14 ribu dari target 60 ribu.",
			[]string{"60 ikd_target", "14 ikd_activated", "60 ikd_target"}},
		{"no base from the target", "Aktivasi IKD mencapai 9,4 persen dari target sebesar 25 persen. Target IKD 25 persen dari penduduk yang sudah memiliki KTP elektronik. Sejauh ini sudah mencapai 9,4 persen.",
			[]string{"9,4 ikd_activation_rate", "25 ikd_target_rate", "25 ikd_target_rate of ktp_el_held", "9,4 ikd_activation_rate"}},
		{"a list that an act opens", "Dinas menargetkan perekaman 99,4 persen, IKD 30 persen, dan KIA 60 persen.", []string{"99,4 ktp_el_recording_target_rate", "30 ikd_target_rate", "60 kia_target_rate"}},
		{"a list of shares before their acts", "Dinas mematok target 99,4 persen perekaman KTP-el, 60 persen KIA dan 30 persen IKD.", []string{"99,4 ktp_el_recording_target_rate", "60 kia_target_rate", "30 ikd_target_rate"}},
		{"what was reached behind its act", "Target 30 persen IKD masih jauh, kini 11 persen.", []string{"30 ikd_target_rate", "11 ikd_activation_rate"}},
		{"what an office is told to do", "Dinas ditugasi kementerian mengaktifkan KTP digital milik 41.000 orang.", []string{"41.000 ikd_target"}},
		{"what is one's lot", "IKD mulai berjalan. Untuk semua daerah, bagiannya 25 persen dari penduduk.", []string{"25 ikd_target_rate of population"}},
		{"a small part", "IKD mulai berjalan. Dari wajib KTP, bagiannya cuma 4,2 persen.", []string{"4,2 ikd_activation_rate of wajib_ktp"}},
		{"a target in people", "Target IKD 30 persen dari wajib KTP. Kalau dikonversi, 41.230 orang.", []string{"30 ikd_target_rate of wajib_ktp", "41.230 ikd_target"}},
		{"a target of children in people", "Target KIA 60 persen dari semua anak. \"Kalau dijadikan orang, itu 41.230 anak,\" katanya.", []string{"60 kia_target_rate of child_population", "41.230 (no_indicator)"}},
		{"not on their phones", "IKD masih asing. Sebanyak 71 persen dari mereka yang telah rekam KTP-el belum memasangnya.", []string{"71 (no_indicator)"}},
		{"so much of the target in numbers", "Perekaman KTP-el di Palu 241.310 dari target 250.120, artinya 96,48 persen.",
			[]string{"241.310 ktp_el_recorded", "250.120 wajib_ktp", "96,48 ktp_el_recording_rate of wajib_ktp"}},
		{"men and women together", "Jumlah penduduk laki-laki sebanyak 41.200 jiwa dan perempuan 40.100 jiwa atau total 81.300 jiwa.",
			[]string{"41.200 population for sex", "40.100 population for sex", "81.300 population"}},
		{"residents of a programme that began then", "Sejak program IKD dimulai Desember 2022 hingga Februari 2023 baru 3.100 orang yang melakukan aktivasi.", []string{"3.100 ikd_activated"}},
		{"activations of a period", "Pada Januari hingga Februari 2023 ada 3.100 orang yang melakukan aktivasi IKD.", []string{"3.100 ikd_activated flow"}},
	})
}
