package indicator

import "testing"

// TestTargetsAhead holds targets told without their act before what was reached of
// them, and what the words beside activations make of counts.
func TestTargetsAhead(t *testing.T) {
	check(t, []readTest{
		{"a count in front", "Dari target 44.900 jiwa, warga yang sudah aktivasi IKD baru 27.080 jiwa.", []string{"44.900 ikd_target", "27.080 ikd_activated"}},
		{"a share in front", "Dari target 30 persen, kota ini baru merealisasikan 5,56 persen aktivasi IKD.", []string{"30 ikd_target_rate", "5,56 ikd_activation_rate"}},
		{"a noun of target", "Di sini targetnya 60.428, yang sudah aktivasi IKD 6.524.", []string{"60.428 ikd_target", "6.524 ikd_activated"}},
		{"the others not yet", "Tercatat 15.400 orang telah melakukan aktivasi IKD, sedangkan 265.000 lainnya belum.", []string{"15.400 ikd_activated", "265.000 ikd_remaining"}},
		{"the other people not yet", "Baru 11.900 warga yang punya KTP digital, 201.400 warga lainnya belum.", []string{"11.900 ikd_activated", "201.400 ikd_remaining"}},
		{"the level after a growth", "Warga yang aktivasi IKD bertambah 2.240 orang sehingga total menjadi 24.670 orang.", []string{"2.240 ikd_activated flow", "24.670 ikd_activated"}},
		{"all there are behind a period", "Sepanjang tahun 2024 tercatat 510 penduduk melakukan aktivasi IKD, sehingga totalnya 5.640 penduduk.", []string{"510 ikd_activated flow", "5.640 ikd_activated"}},
		{"a sum of what came in", "Sepanjang Januari ada 120 aktivasi IKD, selama Februari 150 aktivasi IKD, totalnya 270 orang.", []string{"120 ikd_activated flow", "150 ikd_activated flow", "270 ikd_activated flow"}},
		{"a whole narrowed before its part's act", "Aktivasi IKD naik. Sekitar 6 persen dari 198.000 warga yang telah merekam KTP-el sudah mengaktifkan IKD.", []string{"6 ikd_activation_rate of ktp_el_recorded", "198.000 ktp_el_recorded"}},
		{"a part of a narrowed whole", "Aktivasi IKD naik. Sebanyak 12.410 dari 198.000 warga yang telah merekam KTP-el sudah mengaktifkan IKD.", []string{"12.410 ikd_activated", "198.000 ktp_el_recorded"}},
		{"what the obliged did", "Aktivasi IKD naik. Sebanyak 190.410 dari 198.000 penduduk yang wajib KTP sudah merekam.", []string{"190.410 ktp_el_recorded", "198.000 wajib_ktp"}},
		{"a target of so many recordings", "Capaian IKD 23,4 persen. Targetnya 30 persen dari 198.000 perekaman.", []string{"23,4 ikd_activation_rate", "30 ikd_target_rate of ktp_el_recorded", "198.000 ktp_el_recorded"}},
		{"a target behind a narrowed whole", "Aktivasi IKD naik. Sebanyak 30 persen dari 198.000 warga yang telah merekam KTP-el ditargetkan mengaktifkan IKD.", []string{"30 ikd_target_rate of ktp_el_recorded", "198.000 ktp_el_recorded"}},
		{"a whole with one act", "Perekaman KTP-el naik. Sebanyak 190.000 dari 198.000 warga telah merekam KTP-el.", []string{"190.000 ktp_el_recorded", "198.000 wajib_ktp"}},
		{"a target that something lacks", "Dinas mengejar kekurangan 45.060 aktivasi IKD untuk memenuhi target 50.110 jiwa.", []string{"45.060 ikd_remaining", "50.110 ikd_target"}},
		{"a target lacking so many", "Kurang 72.500 jiwa lagi untuk memenuhi target aktivasi IKD 79.700 jiwa.", []string{"72.500 ikd_remaining", "79.700 ikd_target"}},
		{"a target passed", "Warga yang sudah aktivasi IKD 18.410 orang, melebihi target 17.020 orang.", []string{"18.410 ikd_activated", "17.020 ikd_target"}},
		{"a share in front of those left", "Untuk mencapai target 25 persen, dinas masih harus mengaktifkan IKD 32.660 warga lagi.", []string{"25 ikd_target_rate", "32.660 ikd_remaining"}},
		{"an achievement in front of those left", "Dengan capaian 5.380 orang, kabupaten ini masih membutuhkan 14.700 aktivasi IKD lagi.", []string{"5.380 ikd_activated", "14.700 ikd_remaining"}},
		{"how many a share above the target is", "Aktivasi IKD sudah 21,3 persen, melampaui target nasional 20 persen. Jumlahnya 9.214 orang.", []string{"21,3 ikd_activation_rate", "20 ikd_target_rate", "9.214 ikd_activated"}},
		{"how many a target is", "Target IKD dari pusat 20 persen. Jumlahnya 9.214 orang.", []string{"20 ikd_target_rate", "9.214 ikd_target"}},
		{"what ought to be reached", "Warga yang sudah mengaktifkan IKD 11.900 jiwa. Idealnya, jika mengacu target 25 persen, sudah 64.740 jiwa.", []string{"11.900 ikd_activated", "25 ikd_target_rate", "64.740 ikd_target"}},
		{"what is reached of a target", "Warga yang sudah mengaktifkan IKD 11.900 jiwa. Dari target 25 persen, sudah 4,6 persen.", []string{"11.900 ikd_activated", "25 ikd_target_rate", "4,6 ikd_activation_rate"}},
		{"a target in brackets", "Perekaman KTP-el (target 99,4 persen) mencapai 99,51 persen.", []string{"99,4 ktp_el_recording_target_rate", "99,51 ktp_el_recording_rate"}},
		{"behind a target in front", "Dari target 17.680 aktivasi IKD, kabupaten ini merealisasikan 6.390 atau 36,14 persen.", []string{"17.680 ikd_target", "6.390 ikd_activated", "36,14 ikd_activation_rate"}},
		{"the target behind those left", "Masih ada 27.260 orang lagi yang harus kami aktifkan IKD-nya. Target kabupaten ini 30.950 orang, baru tercapai 3.690 orang.", []string{"27.260 ikd_remaining", "30.950 ikd_target", "3.690 ikd_activated"}},
		{"a share of the obliged with its act behind them", "Sebanyak 25 persen dari 90.350 wajib KTP ditargetkan sudah mengaktifkan IKD.", []string{"25 ikd_target_rate of wajib_ktp", "90.350 wajib_ktp"}},
		{"a share among the obliged", "Terdapat 318.000 warga wajib KTP, 1,78 persen di antaranya sudah memiliki KTP digital.", []string{"318.000 wajib_ktp", "1,78 ikd_activation_rate of wajib_ktp"}},
		{"a target told again as a share", "Tahun ini target IKD 64.000 orang. Itu 25 persen dari wajib KTP, yaitu 64.000.", []string{"64.000 ikd_target", "25 ikd_target_rate of wajib_ktp", "64.000 ikd_target"}},
		{"reached, not the target again", "Tahun ini target IKD 64.000 orang. Itu 5 persen dari wajib KTP, yaitu 12.800.", []string{"64.000 ikd_target", "5 ikd_activation_rate of wajib_ktp", "12.800 ikd_activated"}},
	})
}
