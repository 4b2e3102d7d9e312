package transform_test

import "testing"

func TestSharesOfSeveralRegions(t *testing.T) {
	const day = "2024-11-13"
	lead := "KUPANG - Kepala Dinas Dukcapil Provinsi NTT menyebut perekaman KTP-el 97,2 persen."
	whole := "ktp_el_recording_rate 97.2 Provinsi Nusa Tenggara Timur 2024-11-13/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"named behind", "Beberapa kabupaten sudah melewati 99 persen, di antaranya Kabupaten Sikka dan Kabupaten Manggarai Timur.",
			[]string{whole, "ktp_el_recording_rate 99 Kabupaten Sikka 2024-11-13/day", "ktp_el_recording_rate 99 Kabupaten Manggarai Timur 2024-11-13/day"},
		},
		{
			"a bound of those with figures", "Dua kabupaten perekamannya di bawah 90 persen, yakni Kabupaten Malaka 88,1 persen dan Kabupaten Alor 89,4 persen.",
			[]string{whole, "ktp_el_recording_rate 88.1 Kabupaten Malaka 2024-11-13/day", "ktp_el_recording_rate 89.4 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"a bound of those of whom two share a figure", "Tiga kabupaten perekamannya di bawah 90 persen, yakni Kabupaten Malaka dan Kabupaten Sikka masing-masing 88 persen, serta Kabupaten Alor 89,4 persen.",
			[]string{whole, "ktp_el_recording_rate 88 Kabupaten Malaka 2024-11-13/day", "ktp_el_recording_rate 88 Kabupaten Sikka 2024-11-13/day", "ktp_el_recording_rate 89.4 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"an average of several", "Yang lain, yaitu Malaka, Sikka dan Sabu Raijua, rata-rata 88 persen.",
			[]string{whole, "ktp_el_recording_rate 88 Provinsi Nusa Tenggara Timur 2024-11-13/day ?"},
		},
		{
			"of a group, by example", "Di wilayah timur seperti Malaka dan Sabu Raijua perekaman baru 88 persen.",
			[]string{whole, "ktp_el_recording_rate 88 Kabupaten Malaka 2024-11-13/day ?", "ktp_el_recording_rate 88 Kabupaten Sabu Raijua 2024-11-13/day ?"},
		},
		{
			"of each, by example", "Di wilayah timur, misalnya Malaka dan Sabu Raijua, perekaman masing-masing 88 persen.",
			[]string{whole, "ktp_el_recording_rate 88 Kabupaten Malaka 2024-11-13/day", "ktp_el_recording_rate 88 Kabupaten Sabu Raijua 2024-11-13/day"},
		},
		{
			"some, by example", "Masih ada daerah yang perekamannya di bawah 90 persen, seperti Malaka dan Sabu Raijua.",
			[]string{whole, "ktp_el_recording_rate 90 Kabupaten Malaka 2024-11-13/day", "ktp_el_recording_rate 90 Kabupaten Sabu Raijua 2024-11-13/day"},
		},
		{
			"named by its kind", "Di urutan kedua ada Kabupaten Alor 89,4 persen.",
			[]string{whole, "ktp_el_recording_rate 89.4 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"those below a target, each with its own", "Daerah yang masih di bawah target 99 persen di antaranya Kabupaten Malaka (88,1 persen) dan Kabupaten Alor (89,4 persen).",
			[]string{whole, "ktp_el_recording_target_rate 99 Provinsi Nusa Tenggara Timur 2024-11-13/day", "ktp_el_recording_rate 88.1 Kabupaten Malaka 2024-11-13/day", "ktp_el_recording_rate 89.4 Kabupaten Alor 2024-11-13/day"},
		},
		{
			"one count of two", "Warga Kabupaten Malaka dan Sabu Raijua yang belum merekam KTP-el masih 4.500 orang.",
			[]string{whole, "ktp_el_unrecorded 4500 Kabupaten Sabu Raijua 2024-11-13/day ?"},
		},
		{
			"a count of each of two", "Warga yang belum merekam KTP-el di Kabupaten Malaka dan Sabu Raijua masing-masing 2.500 orang.",
			[]string{whole, "ktp_el_unrecorded 2500 Kabupaten Malaka 2024-11-13/day", "ktp_el_unrecorded 2500 Kabupaten Sabu Raijua 2024-11-13/day"},
		},
		{"nobody is named, of both kinds", "Ada pula 17 kabupaten/kota yang perekamannya di bawah 60 persen.", []string{whole}},
		{"nobody is named", "Masih ada 3 kabupaten yang perekamannya di bawah 90 persen.", []string{whole}},
		{
			"all regions together", "Dari 22 kabupaten dan kota, perekaman di Kabupaten Alor 89,4 persen.",
			[]string{whole, "ktp_el_recording_rate 89.4 Kabupaten Alor 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Perekaman KTP-el NTT", lead, c.text), c.want...) })
	}
}

func TestLevelsThatWordsState(t *testing.T) {
	const day = "2024-11-13"
	lead := "BENGKULU - Kepala Disdukcapil Kota Bengkulu menyebut 24.500 warga Kota Bengkulu sudah aktivasi IKD."
	count := "ikd_activated 24500 Kota Bengkulu 2024-11-13/day"
	for _, c := range []struct{ name, text, want string }{
		{"the province by its city's name", "Secara provinsi, aktivasi IKD di Bengkulu baru 7,4 persen.", "ikd_activation_rate 7.4 Provinsi Bengkulu 2024-11-13/day"},
		{"the city", "Untuk skala kota, aktivasi IKD baru 9,1 persen.", "ikd_activation_rate 9.1 Kota Bengkulu 2024-11-13/day"},
		{"another region of that level", "Tingkat provinsi, aktivasi IKD Kabupaten Kaur 6,1 persen.", "ikd_activation_rate 6.1 Kabupaten Kaur 2024-11-13/day"},
		{"a rank", "Aktivasi IKD terbaik tingkat provinsi dengan 9,4 persen.", "ikd_activation_rate 9.4 Kota Bengkulu 2024-11-13/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD Kota Bengkulu", lead, c.text), count, c.want) })
	}
}
