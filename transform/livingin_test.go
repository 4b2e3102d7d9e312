package transform_test

import "testing"

// TestLivingIn reads where those live whom an office counts, and counts of several places
// that are told together or only counted, which are no one's.
func TestLivingIn(t *testing.T) {
	const day = "2024-03-06"
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{
			"a kecamatan behind the people", "Dukcapil Kutai Barat", "SENDAWAR - Disdukcapil Kutai Barat mencatat 1.120 warga di Kecamatan Long Iram belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 1120 Kecamatan Long Iram 2024-03-06/day"},
		},
		{
			"right behind the people", "Dukcapil Kaltim", "SAMARINDA - Disdukcapil Kaltim menyebut 11.120 warga Paser belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 11120 Kabupaten Paser 2024-03-06/day"},
		},
		{
			"a kabupaten behind the people", "Dukcapil Kaltim", "SAMARINDA - Disdukcapil Provinsi Kalimantan Timur mencatat 21.120 warga di Kabupaten Paser sudah mengaktifkan IKD.",
			[]string{"ikd_activated 21120 Kabupaten Paser 2024-03-06/day"},
		},
		{
			"a kecamatan of the region told first", "Dukcapil Kutai Barat", "SENDAWAR - Di Kabupaten Kutai Barat, sebanyak 1.120 warga di Kecamatan Long Iram belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 1120 Kecamatan Long Iram 2024-03-06/day"},
		},
		{
			"the region of a kecamatan told aside", "Dukcapil Kutai Barat", "SENDAWAR - Sejak layanan dibuka di Kecamatan Long Iram, sebanyak 21.120 anak di Kabupaten Kutai Barat sudah memiliki KIA.",
			[]string{"kia_issued 21120 Kabupaten Kutai Barat 2024-03-06/day"},
		},
		{
			"most of them only", "Dukcapil Kutai Barat", "SENDAWAR - Disdukcapil Kutai Barat mencatat 6.120 warga terutama di Kecamatan Long Iram belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 6120 Kabupaten Kutai Barat 2024-03-06/day"},
		},
		{
			"two kecamatan", "1.530 Warga Kutai Barat Belum Rekam KTP-el", "SENDAWAR - Sebanyak 1.530 warga di Kecamatan Long Iram dan Muara Pahu belum merekam KTP-el, kata Kepala Disdukcapil Kutai Barat.",
			[]string{"ktp_el_unrecorded 1530 Kecamatan Long Iram 2024-03-06/day ?"},
		},
		{
			"kecamatan that are only counted", "1.530 Warga Kutai Barat Belum Rekam KTP-el", "SENDAWAR - Disdukcapil Kutai Barat mencatat 1.530 warga di tiga kecamatan belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 1530 Kabupaten Kutai Barat 2024-03-06/day ?"},
		},
		{
			"some kecamatan in front", "Dukcapil Kutai Barat", "SENDAWAR - Kepala Disdukcapil Kutai Barat mengatakan, di tiga kecamatan terdapat 1.530 warga yang belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 1530 Kabupaten Kutai Barat 2024-03-06/day ?"},
		},
		{
			"kecamatan without their number", "Dukcapil Kutai Barat", "SENDAWAR - Disdukcapil Kutai Barat mencatat 1.530 warga di beberapa kecamatan belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 1530 Kabupaten Kutai Barat 2024-03-06/day ?"},
		},
		{
			"spread over them", "Dukcapil Kutai Barat", "SENDAWAR - Disdukcapil Kutai Barat mencatat 6.530 warga yang tersebar di 12 kecamatan belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 6530 Kabupaten Kutai Barat 2024-03-06/day"},
		},
		{
			"all of them", "Dukcapil Kutai Barat", "SENDAWAR - Disdukcapil Kutai Barat mencatat 6.530 warga di 16 kecamatan belum merekam KTP-el.",
			[]string{"ktp_el_unrecorded 6530 Kabupaten Kutai Barat 2024-03-06/day"},
		},
		{
			"the total behind the highest", "Dukcapil Kutai Barat", "SENDAWAR - Disdukcapil Kutai Barat mencatat warga yang belum merekam KTP-el terbanyak di Kecamatan Long Iram, 1.530 orang. Totalnya 6.530 orang.",
			[]string{"ktp_el_unrecorded 1530 Kecamatan Long Iram 2024-03-06/day", "ktp_el_unrecorded 6530 Kabupaten Kutai Barat 2024-03-06/day"},
		},
		{
			"the total of something else there", "Dukcapil Kutai Barat", "SENDAWAR - Di Kecamatan Long Iram yang memakai IKD 1.530 orang, kata Kepala Disdukcapil Kutai Barat. Total yang belum merekam KTP-el 630 orang.",
			[]string{"ikd_activated 1530 Kecamatan Long Iram 2024-03-06/day", "ktp_el_unrecorded 630 Kecamatan Long Iram 2024-03-06/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, c.title, c.text), c.want...) })
	}
}
