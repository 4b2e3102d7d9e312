package transform_test

import "testing"

// TestGrownSince dates what came in since an older level, levels up to a part of a month,
// and what "sebelumnya" counts from once the text has turned to the present.
func TestGrownSince(t *testing.T) {
	const lead, day = "KENDARI - Warga Kota Kendari yang mengaktifkan IKD sudah 38.450 orang.", " Kota Kendari 2024-06-20/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"since a level of last year", []string{lead, "\"Akhir tahun lalu baru 29.100 orang, jadi bertambah 9.350 orang,\" katanya."}, []string{"ikd_activated 38450" + day, "ikd_activated 29100 Kota Kendari 2023-12-31/year", "ikd_new_activations 9350" + day}},
		{"since a level, in the next sentence", []string{lead, "Pada Desember 2023 sebanyak 29.100 orang. Artinya bertambah 9.350 orang."}, []string{"ikd_activated 38450" + day, "ikd_activated 29100 Kota Kendari 2023-12-31/month", "ikd_new_activations 9350" + day}},
		{"in a month by its own words", []string{lead, "Angka itu bertambah dari 37.240 orang di akhir April. Mei merupakan bulan tersibuk, yakni 1.210 aktivasi."}, []string{"ikd_activated 38450" + day, "ikd_activated 37240 Kota Kendari 2024-04-30/month", "ikd_new_activations 1210 Kota Kendari 2024-05-31/month"}},
		{"up to the level of data", []string{"KENDARI - Hingga Mei 2024 IKD Kota Kendari diaktifkan 38.450 orang, bertambah 1.210 orang."}, []string{"ikd_activated 38450 Kota Kendari 2024-05-31/month", "ikd_new_activations 1210 Kota Kendari 2024-05-31/month"}},
		{"up to the first week", []string{"KENDARI - Aktivasi IKD Kota Kendari sampai minggu pertama Juni sebanyak 38.450 jiwa."}, []string{"ikd_activated 38450 Kota Kendari 2024-06-30/month"}},
		{"in the first week", []string{"KENDARI - Aktivasi IKD Kota Kendari pada minggu pertama Juni sebanyak 450 jiwa."}, []string{"ikd_new_activations 450 Kota Kendari 2024-06-30/month"}},
		{
			"before, of another document", []string{lead, "Pada 2022 baru 11.902 orang.", "Sementara KIA sudah 58,4 persen. Tahun sebelumnya 52,1 persen."},
			[]string{"ikd_activated 38450" + day, "ikd_activated 11902 Kota Kendari 2022-12-31/year", "kia_rate 58.4" + day, "kia_rate 52.1 Kota Kendari 2023-12-31/year"},
		},
		{"last year, for the same period behind it", []string{"KENDARI - Per 9 Mei IKD Kota Kendari 18,3 persen.", "Tahun lalu pada periode yang sama 9,8 persen."}, []string{"ikd_activation_rate 18.3 Kota Kendari 2024-05-09/day", "ikd_activation_rate 9.8 Kota Kendari 2023-05-09/day"}},
		{
			"before, of what is told as now", []string{"KENDARI - Pada 2022 IKD diaktifkan 11.902 warga Kota Kendari.", "Saat ini KIA dimiliki 58,4 persen anak. Tahun sebelumnya 52,1 persen."},
			[]string{"ikd_activated 11902 Kota Kendari 2022-12-31/year", "kia_rate 58.4" + day, "kia_rate 52.1 Kota Kendari 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-06-20", "Adminduk Kendari", c.text...), c.want...) })
	}
}

// TestLevelSince dates the level since which as many came in by its own day.
func TestLevelSince(t *testing.T) {
	check(t, read(t, "2024-06-20", "Adminduk Kendari", "KENDARI - Warga Kota Kendari yang mengaktifkan IKD sudah 38.450 orang.",
		"Angka itu bertambah 9.300-an dari posisi Desember 2023, yang waktu itu tercatat 29.113 warga."),
		"ikd_activated 38450 Kota Kendari 2024-06-20/day", "ikd_new_activations 9300 Kota Kendari 2024-06-20/day", "ikd_activated 29113 Kota Kendari 2023-12-31/month")
}
