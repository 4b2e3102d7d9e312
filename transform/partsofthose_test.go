package transform_test

import "testing"

// TestPartsOfThose reads what the regions of a province have of people told before them: of
// those that the sentence opens with, and of a group where the act told before it counts fewer.
func TestPartsOfThose(t *testing.T) {
	const day = "2023-05-23"
	for _, c := range []struct {
		name, title string
		text        []string
		want        []string
	}{
		{"those left", "Perekaman KTP-el di Riau",
			[]string{"PEKANBARU - Di Provinsi Riau 4.500.000 orang sudah merekam KTP-el.", "Dari warga yang belum direkam itu, Kabupaten Kampar mencatatkan 14.012 jiwa sedangkan Kabupaten Siak 12.367 jiwa."},
			[]string{"ktp_el_recorded 4.5e+06 Provinsi Riau 2023-05-23/day", "ktp_el_unrecorded 14012 Kabupaten Kampar 2023-05-23/day", "ktp_el_unrecorded 12367 Kabupaten Siak 2023-05-23/day"}},
		{"those of a part of the people", "Pemula di Riau",
			[]string{"PEKANBARU - Pemilih pemula di Provinsi Riau 90.500 orang.", "Dari pemula yang belum merekam, terbanyak di Kabupaten Kampar 4.412 jiwa."},
			[]string{"first_time_ktp 90500 Provinsi Riau 2023-05-23/day", "ktp_el_unrecorded 4412 Kabupaten Kampar 2023-05-23/day ?"}},
		{"no act", "Pemula di Riau",
			[]string{"PEKANBARU - Pemilih pemula di Provinsi Riau 90.500 orang.", "Dari pemula itu, Kabupaten Kampar mencatatkan 14.412 jiwa."},
			[]string{"first_time_ktp 90500 Provinsi Riau 2023-05-23/day", "first_time_ktp 14412 Kabupaten Kampar 2023-05-23/day"}},
		{"more than did it", "Pemula di Riau",
			[]string{"PEKANBARU - Baru 6.120 pemilih pemula di Provinsi Riau yang merekam KTP-el. Jumlah pemula 90.500 orang.", "Kabupaten Kampar menyumbang paling banyak, 14.300 orang, disusul Kabupaten Siak 11.020 orang."},
			[]string{"ktp_el_recorded 6120 Provinsi Riau 2023-05-23/day ?", "first_time_ktp 90500 Provinsi Riau 2023-05-23/day", "first_time_ktp 14300 Kabupaten Kampar 2023-05-23/day", "first_time_ktp 11020 Kabupaten Siak 2023-05-23/day"}},
		{"part of those left", "Perekaman KTP-el di Riau",
			[]string{"PEKANBARU - Warga Provinsi Riau yang belum merekam KTP-el tersisa 90.500 orang. Wajib KTP ada 4.612.000 orang.", "Kabupaten Kampar menyumbang paling banyak, 14.300 orang."},
			[]string{"ktp_el_unrecorded 90500 Provinsi Riau 2023-05-23/day", "wajib_ktp 4.612e+06 Provinsi Riau 2023-05-23/day", "ktp_el_unrecorded 14300 Kabupaten Kampar 2023-05-23/day"}},
		{"those of a place that the sentence tells again", "Perekaman KTP-el di Riau",
			[]string{"PEKANBARU - Warga Provinsi Riau yang belum merekam KTP-el tersisa 90.500 orang. Dari jumlah itu, yang belum merekam di Kabupaten Kampar 14.300 orang."},
			[]string{"ktp_el_unrecorded 90500 Provinsi Riau 2023-05-23/day", "ktp_el_unrecorded 14300 Kabupaten Kampar 2023-05-23/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, c.title, c.text...), c.want...) })
	}
}
