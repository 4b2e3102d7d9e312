package transform_test

import "testing"

// TestBesidePeople holds that a half-year of which only people were counted dates no act that
// somebody tells in words of his own further on, and still what points back to those people.
func TestBesidePeople(t *testing.T) {
	const data, people = "SUMBA - Penduduk Kabupaten Sumba Timur pada semester I 2024 sebanyak 261.304 jiwa.", "population 261304 Kabupaten Sumba Timur 2024-06-30/month"
	for _, c := range []struct {
		name       string
		text, want []string
	}{
		{"a quotation", []string{data, `"Untuk KIA juga kita masih rendah, baru 31.207 anak," kata Kepala Disdukcapil Sumba Timur, Senin (19/8/2024).`},
			[]string{people, "kia_issued 31207 Kabupaten Sumba Timur 2024-08-19/day"}},
		{"words given as his", []string{data, "Untuk IKD, kata kepala dinas, Senin (19/8/2024), sudah 9.114 warga yang aktivasi."},
			[]string{people, "ikd_activated 9114 Kabupaten Sumba Timur 2024-08-19/day"}},
		{"parts of them", []string{data, "Kepala Disdukcapil Sumba Timur, Senin (19/8/2024), mengatakan, dari jumlah penduduk tersebut, yang wajib KTP 178.420 jiwa, dan yang sudah merekam 170.311 jiwa."},
			[]string{people, "wajib_ktp 178420 Kabupaten Sumba Timur 2024-06-30/month", "ktp_el_recorded 170311 Kabupaten Sumba Timur 2024-06-30/month"}},
		{"parts of the later of two levels", []string{"SUMBA - Penduduk Kabupaten Sumba Timur semester I 2024 sebanyak 261.304 jiwa, bertambah 1.204 jiwa dari semester II 2023 yang 260.100 jiwa.", "Kepala Disdukcapil, Senin (19/8/2024), menjelaskan, dari jumlah tersebut yang wajib KTP 178.420 jiwa."},
			[]string{people, "population 260100 Kabupaten Sumba Timur 2023-12-31/month", "wajib_ktp 178420 Kabupaten Sumba Timur 2024-06-30/month"}},
		{"that time", []string{data, `"Kalau dibandingkan semester II 2023 ada kenaikan, waktu itu 260.100 jiwa," kata Kepala Disdukcapil Sumba Timur, Senin (19/8/2024).`},
			[]string{people, "population 260100 Kabupaten Sumba Timur 2023-12-31/month"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-08-20", "Adminduk Sumba Timur", c.text...), c.want...)
		})
	}
}

// TestBothSexesThenPlaces takes what is told of kecamatan behind both sexes for all people there,
// and what is told behind one of them for those of that sex.
func TestBothSexesThenPlaces(t *testing.T) {
	check(t, read(t, "2024-08-20", "Penduduk Kota Kendari",
		"KENDARI - Penduduk Kota Kendari 351.085 jiwa, terdiri atas 176.402 laki-laki dan 174.683 perempuan.", "Paling banyak di Kecamatan Kadia 61.350 jiwa, kemudian Baruga 43.284 jiwa."),
		"population 351085 Kota Kendari 2024-08-20/day", "population 61350 Kecamatan Kadia 2024-08-20/day", "population 43284 Kecamatan Baruga 2024-08-20/day")
	check(t, read(t, "2024-08-20", "Penduduk Kota Kendari",
		"KENDARI - Penduduk Kota Kendari 351.085 jiwa, terdiri atas 176.402 laki-laki dan 174.683 perempuan.", "Kecamatan dengan penduduk terbanyak adalah Kadia. Tercatat ada 61.350 jiwa di Kadia."),
		"population 351085 Kota Kendari 2024-08-20/day", "population 61350 Kecamatan Kadia 2024-08-20/day")
	check(t, read(t, "2024-08-20", "Penduduk Kota Kendari",
		"KENDARI - Penduduk perempuan di Kota Kendari 174.683 jiwa.", "Paling banyak di Kecamatan Kadia 31.350 jiwa."),
		"population 174683 Kota Kendari 2024-08-20/day ?", "population 31350 Kecamatan Kadia 2024-08-20/day ?")
}

// TestShareOfOneSex takes a share of one sex, told with all of the people, for no second form of them.
func TestShareOfOneSex(t *testing.T) {
	for _, text := range []string{"dengan persentase laki-laki 50,2% dan perempuan 49,8%", "dengan persentase 50,2 persen laki-laki dan sisanya perempuan"} {
		check(t, read(t, "2024-08-20", "Penduduk Kota Kendari", "KENDARI - Jumlah penduduk Kota Kendari 351.085 jiwa "+text+"."),
			"population 351085 Kota Kendari 2024-08-20/day")
	}
	check(t, read(t, "2024-08-20", "Penduduk Kota Kendari", "KENDARI - Penduduk perempuan di Kota Kendari 174.683 jiwa dengan persentase 49,8 persen."),
		"population 174683 Kota Kendari 2024-08-20/day ?")
}
