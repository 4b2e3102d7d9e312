package transform_test

import "testing"

// TestThatTime dates what is told of a time named before, of the data named behind,
// and what a year in the headline does not hold for.
func TestThatTime(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{
			"at that time", "2024-02-02", "IKD Poso Jauh dari Target",
			[]string{
				"POSO - Hingga 31 Desember, warga Poso yang mengaktifkan IKD hanya 9.412 orang.",
				"\"Wajib KTP kita waktu itu 191.870 jiwa,\" kata kepala dinas, Jumat (2/2/2024).",
			},
			[]string{"ikd_activated 9412 Kabupaten Poso 2023-12-31/day", "wajib_ktp 191870 Kabupaten Poso 2023-12-31/day"},
		},
		{
			"data named behind an older level", "2023-05-09", "Penduduk Palopo Bertambah",
			[]string{
				"PALOPO - Penduduk Kota Palopo kini berjumlah 180.214 jiwa. Angka tersebut naik dibanding akhir 2021 yang tercatat 178.905 jiwa.",
				"Kabid PIAK menyampaikan data ini bersumber dari DKB semester II tahun 2022. Yang semester I 2023 baru akan dirilis Juli.",
				"Dari DKB yang sama diketahui wajib KTP 126.930 jiwa, sebutnya, Senin (8/5).",
			},
			[]string{"population 180214 Kota Palopo 2022-12-31/month", "population 178905 Kota Palopo 2021-12-31/year", "wajib_ktp 126930 Kota Palopo 2022-12-31/month"},
		},
		{
			"cards before the people of the data", "2023-03-02", "Tinta Habis di Majene",
			[]string{
				"MAJENE - \"Blangko ada 3.150 keping,\" kata Kepala Disdukcapil Kabupaten Majene, Kamis (2/3/2023).",
				"Wajib KTP sebanyak 127.112 orang. Yang sudah merekam 123.530 orang. Angka tersebut merupakan data hingga Januari 2023.",
			},
			[]string{"blangko_stock 3150 Kabupaten Majene 2023-03-02/day", "wajib_ktp 127112 Kabupaten Majene 2023-01-31/month", "ktp_el_recorded 123530 Kabupaten Majene 2023-01-31/month"},
		},
		{
			"a headline's year and what is in hand", "2025-02-18", "Sepanjang 2024, Disdukcapil Lahat Cetak 28.416 KTP-el",
			[]string{
				"LAHAT - Sebanyak 28.416 keping KTP-el dicetak Disdukcapil Kabupaten Lahat sepanjang tahun 2024, kata kepala dinas, Selasa (18/2/2025).",
				"Sisa blangko di kantor 1.340 keping.",
			},
			[]string{"ktp_el_printed 28416 Kabupaten Lahat 2024-12-31/year", "blangko_stock 1340 Kabupaten Lahat 2025-02-18/day"},
		},
		{
			"added to the years before", "2022-06-22", "KIA Bitung Bertambah",
			[]string{"BITUNG - Kalau digabung dengan tahun-tahun sebelumnya, anak Kota Bitung yang sudah punya KIA 27.445 anak, ujarnya, Rabu (22/6)."},
			[]string{"kia_issued 27445 Kota Bitung 2022-06-22/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, c.title, c.text...), c.want...)
		})
	}
}
