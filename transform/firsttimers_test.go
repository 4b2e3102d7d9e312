package transform_test

import "testing"

// TestFirstTimers reads articles about those who get their first card: whom they
// tell of as to be recorded, and the sum of those recorded and not.
func TestFirstTimers(t *testing.T) {
	const day = "2024-04-24"
	for _, c := range []struct {
		name, title string
		text        []string
		want        []string
	}{
		{"of their age", "Perekaman KTP-el Sasar Warga Berusia 17 Tahun",
			[]string{"KENDARI - Sekitar 5 ribu warga Kota Kendari disasar perekaman KTP-el. Mereka akan memilih tahun ini."},
			[]string{"first_time_ktp 5000 Kota Kendari 2024-04-24/day"}},
		{"at school", "5.200 Pelajar Kendari Jadi Sasaran Perekaman KTP-el",
			[]string{"KENDARI - Disdukcapil Kota Kendari membidik 5.200 pelajar untuk perekaman KTP-el."},
			[]string{"first_time_ktp 5200 Kota Kendari 2024-04-24/day"}},
		{"one school", "Pelajar Kendari Jadi Sasaran Perekaman KTP-el",
			[]string{"KENDARI - Disdukcapil Kota Kendari membidik 320 pelajar untuk perekaman KTP-el."},
			[]string{"wajib_ktp 320 Kota Kendari 2024-04-24/day ?"}},
		{"some of a class", "Siswa di Kendari Rekam KTP-el",
			[]string{"KENDARI - Dari 5.204 siswa kelas XII di Kota Kendari, 3.106 sudah merekam KTP-el."},
			[]string{"wajib_ktp 5204 Kota Kendari 2024-04-24/day ?", "ktp_el_recorded 3106 Kota Kendari 2024-04-24/day ?"}},
		{"mostly at school", "Pemula di Kendari",
			[]string{"KENDARI - Sebanyak 5.213 pemilih pemula di Kota Kendari, mayoritas siswa SMA, belum memiliki KTP-el."},
			[]string{"first_time_ktp 5213 Kota Kendari 2024-04-24/day"}},
		{"a list behind what they are urged to", "Pemula di Sulawesi Tenggara",
			[]string{"KENDARI - Pemilih pemula di Provinsi Sulawesi Tenggara 91.213 jiwa. Dinas mengimbau mereka segera merekam KTP-el.", "Terbanyak di Kota Kendari, 12.412 jiwa, lalu Kabupaten Konawe 9.870 jiwa."},
			[]string{"first_time_ktp 91213 Provinsi Sulawesi Tenggara 2024-04-24/day", "first_time_ktp 12412 Kota Kendari 2024-04-24/day", "first_time_ktp 9870 Kabupaten Konawe 2024-04-24/day"}},
		{"the sum", "Pemula di Kendari Belum Semua Direkam",
			[]string{"KENDARI - Target perekaman Kota Kendari menurut data terakhir tercatat 5.213 jiwa. Dari jumlah itu yang sudah merekam KTP-el 3.102 jiwa, sehingga tersisa 2.111 jiwa yang belum merekam."},
			[]string{"first_time_ktp 5213 Kota Kendari 2024-04-24/day", "ktp_el_recorded 3102 Kota Kendari 2024-04-24/day ?", "ktp_el_unrecorded 2111 Kota Kendari 2024-04-24/day ?"}},
		{"parts of them by name, under another headline", "Adminduk di Kendari",
			[]string{"KENDARI - Disdukcapil Kota Kendari mendata 5.214 pemilih pemula. Baru 3.110 yang merekam KTP-el, sisanya 2.104 belum."},
			[]string{"first_time_ktp 5214 Kota Kendari 2024-04-24/day", "ktp_el_recorded 3110 Kota Kendari 2024-04-24/day ?", "ktp_el_unrecorded 2104 Kota Kendari 2024-04-24/day ?"}},
		{"of others", "Perekaman di Kendari Dikebut",
			[]string{"KENDARI - Sekitar 5 ribu warga Kota Kendari disasar perekaman KTP-el. Mereka akan memilih tahun ini."},
			[]string{"wajib_ktp 5000 Kota Kendari 2024-04-24/day ?"}},
		{"their noun outweighs a word that cannot be", "Rekam e-KTP Pemula di Kendari Dikebut",
			[]string{"KENDARI - Di Kota Kendari tercatat ada 6 ribu orang yang dilakukan perekaman KTP-el.", "“Jumlahnya sekitar 6 ribu pemilih pemula,” kata Kepala Disdukcapil Kota Kendari."},
			[]string{"first_time_ktp 6000 Kota Kendari 2024-04-24/day", "ktp_el_recorded 6000 Kota Kendari 2024-04-24/day ?"}},
		{"among those left", "Perekaman di Kendari",
			[]string{"KENDARI - Sebanyak 8.116 warga Kota Kendari belum merekam KTP-el. Perekaman sudah 97,2 persen. Dari jumlah yang tersisa itu, 2.310 orang merupakan pemilih pemula."},
			[]string{"ktp_el_unrecorded 8116 Kota Kendari 2024-04-24/day", "ktp_el_recording_rate 97.2 Kota Kendari 2024-04-24/day"}},
		{"of those left told again", "Perekaman di Kendari",
			[]string{"KENDARI - Sebanyak 8.116 warga Kota Kendari belum merekam KTP-el.", "“Dari 8.116 itu, 2.310 orang adalah pemilih pemula,” katanya."},
			[]string{"ktp_el_unrecorded 8116 Kota Kendari 2024-04-24/day"}},
		{"who have not done it", "Perekaman di Kendari",
			[]string{"KENDARI - Sebanyak 2.310 pemilih pemula Kota Kendari terancam tidak memilih karena sampai kini belum perekaman e-KTP."},
			[]string{"ktp_el_unrecorded 2310 Kota Kendari 2024-04-24/day ?"}},
		{"left of those whose cards were printed", "Perekaman di Kendari",
			[]string{"KENDARI - Disdukcapil Kota Kendari telah mencetak 3.115 KTP-el untuk pemilih pemula. Total pemula yang tercatat 4.006 jiwa. Artinya 891 lainnya belum direkam."},
			[]string{"ktp_el_printed 3115 Kota Kendari 2024-04-24/day ?", "first_time_ktp 4006 Kota Kendari 2024-04-24/day", "ktp_el_unrecorded 891 Kota Kendari 2024-04-24/day ?"}},
		{"named so by the headline only", "2.310 Pemula Kendari Belum Perekaman",
			[]string{"KENDARI - Disdukcapil Kota Kendari menyebut 2.310 orang belum merekam KTP-el."},
			[]string{"ktp_el_unrecorded 2310 Kota Kendari 2024-04-24/day ?"}},
		{"of all who vote", "Perekaman di Kendari",
			[]string{"KENDARI - Wajib KTP Kota Kendari 251.412 jiwa. Dari jumlah itu, 5.310 orang merupakan pemilih pemula."},
			[]string{"wajib_ktp 251412 Kota Kendari 2024-04-24/day", "first_time_ktp 5310 Kota Kendari 2024-04-24/day"}},
		{"not yet of age", "Perekaman di Kendari",
			[]string{"KENDARI - Sebanyak 6.310 orang penduduk Kota Kendari akan menuju usia 17 tahun."},
			[]string{"first_time_ktp 6310 Kota Kendari 2024-04-24/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, c.title, c.text...), c.want...) })
	}
}

// TestAddedFirstTimers doubts first-time holders told as added, who may be all or those of a time.
func TestAddedFirstTimers(t *testing.T) {
	check(t, read(t, "2024-01-10", "Pemilih Tual", "TUAL - Kepala Disdukcapil Kota Tual menyebut ada penambahan 1.310 pemilih pemula."), "first_time_ktp 1310 Kota Tual 2024-01-10/day ?")
	check(t, read(t, "2024-01-10", "Pemilih Tual", "TUAL - Kepala Disdukcapil Kota Tual menyebut ada 1.310 pemilih pemula."), "first_time_ktp 1310 Kota Tual 2024-01-10/day")
}
