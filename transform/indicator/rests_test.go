package indicator

import "testing"

// TestPartsBehindRests holds parts told behind what is left: those who are there where
// only a target lacks some, those left where these were named.
func TestPartsBehindRests(t *testing.T) {
	check(t, []readTest{
		{"those left as what is aimed at", "Di Palu 41,7 persen anak sudah memiliki KIA. Sisanya kita kejar sebagai target, yakni 58,3 persen.", []string{"41,7 kia_rate of child_population", "58,3 (no_indicator)"}},
		{"a target that happens to be as much", "Di Palu 40 persen anak sudah memiliki KIA, belum mencapai target 60 persen.", []string{"40 kia_rate of child_population", "60 kia_target_rate"}},
		{
			"who brought most of them",
			"Aktivasi IKD di Kendari 25.480 orang. Target IKD 39.333 orang, jadi tinggal 13.853 lagi. Penyumbang terbanyak Kecamatan Baruga dengan 8.117 orang, lalu Kambu 6.240 orang.",
			[]string{"25.480 ikd_activated", "39.333 ikd_target", "13.853 ikd_remaining", "8.117 ikd_activated", "6.240 ikd_activated"},
		},
		{
			"most of them without a verb",
			"Aktivasi IKD di Kendari 25.480 orang. Yang belum aktivasi IKD masih 13.853 lagi. Terbanyak di Kecamatan Baruga 4.117 orang.",
			[]string{"25.480 ikd_activated", "13.853 ikd_remaining", "4.117 ikd_remaining"},
		},
		{
			"who has most of those left",
			"Aktivasi IKD di Kendari 25.480 orang. Yang belum aktivasi IKD masih 13.853 lagi. Penyumbang terbanyak Kecamatan Baruga dengan 4.117 orang.",
			[]string{"25.480 ikd_activated", "13.853 ikd_remaining", "4.117 ikd_remaining"},
		},
		{
			"a share left told in people",
			"Target aktivasi IKD di Kendari 25 persen. Jika dihitung 10 persen yang belum tersebut sama dengan 17.200 warga yang harus melakukan aktivasi IKD.",
			[]string{"25 ikd_target_rate", "10 (gap)", "17.200 ikd_remaining"},
		},
		{
			"in one breath behind what is aimed at",
			"Aktivasi IKD di Kendari 25.480 orang. Untuk bisa 39.000 orang kita masih harus mencari 13.520 orang.",
			[]string{"25.480 ikd_activated", "39.000 ikd_target", "13.520 ikd_remaining"},
		},
		{
			"a target narrowed by who set it",
			"Kendari tinggal butuh 1.200 aktivasi lagi untuk mencapai target IKD tahun ini. Target yang dibebankan pusat 39.000 orang.",
			[]string{"1.200 ikd_remaining", "39.000 ikd_target"},
		},
		{
			"by how many those left became fewer",
			"Di Kendari 25.480 warga belum merekam KTP-el. Jumlah itu sudah menyusut 4.112 orang sejak awal tahun.",
			[]string{"25.480 ktp_el_unrecorded", "4.112 (gap)"},
		},
		{
			"what the others' act is done for",
			"Kejar target, 15.000 warga Kendari mengaktifkan IKD.",
			[]string{"15.000 ikd_activated"},
		},
		{
			"what is set for it",
			"Kejar target, Disdukcapil Kendari bidik 15.000 aktivasi IKD.",
			[]string{"15.000 ikd_target"},
		},
		{
			"a part of those of each day",
			"Setiap hari sekitar 60 warga datang ke Disdukcapil Kendari, 20 di antaranya aktivasi IKD.",
			[]string{"60 (daily)", "20 (daily)"},
		},
		{
			"blank cards that lack",
			"Di tengah kekurangan blangko, warga Kendari yang sudah merekam KTP-el 25.480 orang.",
			[]string{"25.480 ktp_el_recorded"},
		},
		{
			"hands that lack",
			"Kekurangan operator membuat perekaman KTP-el di Kendari baru mencapai 25.480 orang.",
			[]string{"25.480 ktp_el_recorded"},
		},
		{
			"people that lack",
			"Kekurangan perekaman KTP-el di Kendari 25.480 orang.",
			[]string{"25.480 ktp_el_unrecorded"},
		},
		{
			"taking part in the recording",
			"Banyak data ganda ditemukan selama pembuatan e-KTP. Partisipasi e-KTP di Kendari mencapai 25.480 orang.",
			[]string{"25.480 ktp_el_recorded"},
		},
		{
			"a child's card by its first name",
			"Kepemilikan akta kelahiran terus naik. Pemegang Kartu Insentif Anak di Kendari 25.480 anak.",
			[]string{"25.480 kia_issued"},
		},
	})
}
