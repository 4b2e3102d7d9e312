package transform_test

import "testing"

// TestParts holds what the counts of a list are that make up a total told
// before them.
func TestParts(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"kecamatan of a total", []string{"Penduduk Kabupaten Sikka per 30 Juni 2024 tercatat 330.500 jiwa, demikian Disdukcapil.", "Sebarannya:", "Kecamatan Paga punya 116.034 jiwa,", "Kewapante sebanyak 104.410 jiwa,", "Kec. Nita 110.056 orang."},
			[]string{"population 330500 Kabupaten Sikka 2024-06-30/day", "population 116034 Kecamatan Paga 2024-06-30/day", "population 104410 Kecamatan Kewapante 2024-06-30/day", "population 110056 Kecamatan Nita 2024-06-30/day"},
		},
		{
			"a list that counts something else", []string{"Wajib KTP di Kabupaten Sikka 230.500 jiwa.", "Yang sudah merekam KTP-el di Kecamatan Paga 86.034 orang, Kewapante 74.410 orang dan Nita 70.056 orang."},
			[]string{"wajib_ktp 230500 Kabupaten Sikka 2024-11-13/day", "ktp_el_recorded 86034 Kecamatan Paga 2024-11-13/day", "ktp_el_recorded 74410 Kecamatan Kewapante 2024-11-13/day", "ktp_el_recorded 70056 Kecamatan Nita 2024-11-13/day"},
		},
		{
			"parts named by whom the total is of", []string{"Wajib KTP di Kabupaten Sikka 230.500 jiwa, belum merekam KTP-el 9.120 orang.", "Dari 9.120 wajib KTP yang belum merekam itu, Kecamatan Paga 2.310 wajib KTP, Kewapante 3.405 wajib KTP, dan Nita 3.405 wajib KTP."},
			[]string{"wajib_ktp 230500 Kabupaten Sikka 2024-11-13/day", "ktp_el_unrecorded 9120 Kabupaten Sikka 2024-11-13/day", "ktp_el_unrecorded 2310 Kecamatan Paga 2024-11-13/day", "ktp_el_unrecorded 3405 Kecamatan Kewapante 2024-11-13/day", "ktp_el_unrecorded 3405 Kecamatan Nita 2024-11-13/day"},
		},
		{
			"a total told after another day's flow", []string{`Disdukcapil menerima 4.700 blangko hingga Jumat (1/11). Belum merekam KTP-el 9.120 orang.`, "Dari 9.120 wajib KTP yang belum merekam itu, Kecamatan Paga 2.310 wajib KTP, Kewapante 3.405 wajib KTP, dan Nita 3.405 wajib KTP."},
			[]string{"blangko_received 4700 Kabupaten Sikka 2024-11-01/day", "ktp_el_unrecorded 9120 Kabupaten Sikka 2024-11-13/day", "ktp_el_unrecorded 2310 Kecamatan Paga 2024-11-13/day", "ktp_el_unrecorded 3405 Kecamatan Kewapante 2024-11-13/day", "ktp_el_unrecorded 3405 Kecamatan Nita 2024-11-13/day"},
		},
		{
			"voters by kecamatan who are all of those told", []string{"KPU menetapkan 218.300 pemilih dalam DPS. Menurut Disdukcapil, warga Kabupaten Sikka yang belum merekam KTP-el 9.120 orang.", "Pemilih yang belum merekam KTP-el itu dirinci sebagai berikut:", "- Kecamatan Paga : 2.310 Pemilih", "- Kecamatan Nita : 3.405 Pemilih", "- Kecamatan Kewapante : 3.405 Pemilih"},
			[]string{"ktp_el_unrecorded 9120 Kabupaten Sikka 2024-11-13/day", "ktp_el_unrecorded 2310 Kecamatan Paga 2024-11-13/day", "ktp_el_unrecorded 3405 Kecamatan Nita 2024-11-13/day", "ktp_el_unrecorded 3405 Kecamatan Kewapante 2024-11-13/day"},
		},
		{
			"first-time holders by kecamatan, behind a part of them", []string{"Pemilih pemula di Kabupaten Sikka diperkirakan 9.120 orang.", "\"Yang sudah rekam 1.104 orang,\" kata kepala dinas.", "Kalau dirunut, paling banyak di Kecamatan Paga 2.310 orang, lalu Kecamatan Nita 3.405 orang.", "Sesudahnya Kecamatan Kewapante 3.405 orang."},
			[]string{"first_time_ktp 9120 Kabupaten Sikka 2024-11-13/day", "first_time_ktp 2310 Kecamatan Paga 2024-11-13/day", "first_time_ktp 3405 Kecamatan Nita 2024-11-13/day", "first_time_ktp 3405 Kecamatan Kewapante 2024-11-13/day", "ktp_el_recorded 1104 Kabupaten Sikka 2024-11-13/day ?"},
		},
		{
			"cards that add up to people by chance", []string{"Wajib KTP di Kabupaten Sikka 230.500 jiwa, belum merekam KTP-el 1.712 orang.", "Kebutuhan blangko sebulan 3 ribu keping. September dapat 2.000, Oktober 1.000, bulan ini 500. Di brankas ada 212 keping."},
			[]string{"wajib_ktp 230500 Kabupaten Sikka 2024-11-13/day", "ktp_el_unrecorded 1712 Kabupaten Sikka 2024-11-13/day", "blangko_received 2000 Kabupaten Sikka 2024-09-30/month", "blangko_received 1000 Kabupaten Sikka 2024-10-31/month", "blangko_received 500 Kabupaten Sikka 2024-11-30/month", "blangko_stock 212 Kabupaten Sikka 2024-11-13/day"},
		},
		{
			"a total behind its kecamatan in the sentence", []string{"Anak yang sudah punya KIA di Kecamatan Paga 8.210, Kecamatan Nita 9.120, Kecamatan Kewapante 3.001, sehingga totalnya 20.331 anak."},
			[]string{"kia_issued 8210 Kecamatan Paga 2024-11-13/day", "kia_issued 9120 Kecamatan Nita 2024-11-13/day", "kia_issued 3001 Kecamatan Kewapante 2024-11-13/day", "kia_issued 20331 Kabupaten Sikka 2024-11-13/day"},
		},
		{
			"another count behind kecamatan in the sentence, no sum", []string{"Anak yang sudah punya KIA di Kecamatan Paga 8.210, Kecamatan Nita 9.120, Kecamatan Kewapante 3.001 dari 4.400 anak."},
			[]string{"kia_issued 8210 Kecamatan Paga 2024-11-13/day", "kia_issued 9120 Kecamatan Nita 2024-11-13/day", "kia_issued 3001 Kecamatan Kewapante 2024-11-13/day", "child_population 4400 Kecamatan Kewapante 2024-11-13/day"},
		},
		{
			"parts of nobody told", []string{"Warga Kabupaten Sikka yang belum merekam KTP-el 12.230 orang.", "Rinciannya pekerja 4.120, pelajar luar daerah 3.105, lainnya 5.005."},
			[]string{
				"ktp_el_unrecorded 12230 Kabupaten Sikka 2024-11-13/day", "ktp_el_unrecorded 4120 Kabupaten Sikka 2024-11-13/day ?",
				"ktp_el_unrecorded 3105 Kabupaten Sikka 2024-11-13/day ?", "ktp_el_unrecorded 5005 Kabupaten Sikka 2024-11-13/day ?",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Penduduk Kabupaten Sikka", append([]string{"MAUMERE - Disdukcapil Kabupaten Sikka merilis data."}, c.text...)...), c.want...)
		})
	}
}

// TestPartsOfOneRegion holds parts that make up a total of the same region and
// time: they are no second total, whatever people they name.
func TestPartsOfOneRegion(t *testing.T) {
	check(t, read(t, "2024-11-06", "Cetak KTP-el Kota Kendari",
		"KENDARI - Sejak Januari hingga Oktober, Disdukcapil Kota Kendari mencetak 14.230 KTP-el. Rinciannya 8.100 karena rusak, 3.200 hilang dan 2.930 pemula."),
		"ktp_el_printed 14230 Kota Kendari 2024-10-31/month", "ktp_el_printed 2930 Kota Kendari 2024-10-31/month ?")
}
