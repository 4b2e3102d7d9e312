package transform_test

import "testing"

// TestToldApart reads figures that another sentence explains: by its date, as
// what lies between two others, or as no more than a target.
func TestToldApart(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"each of two dates to what it names", "2021-03-04",
			[]string{
				"KENDARI - Di Kota Kendari wajib KTP 245.000 orang, 238.112 orang sudah melakukan perekaman KTP-el dan 6.888 orang belum melakukan perekaman KTP-el.",
				`"Data yang sudah merekam itu per 1 Maret 2021, kalau data yang belum perekaman itu per 1 Januari 2021," kata kepala Disdukcapil Kendari, Kamis (4/3/2021).`,
			},
			[]string{"wajib_ktp 245000 Kota Kendari 2021-03-01/day", "ktp_el_recorded 238112 Kota Kendari 2021-03-01/day", "ktp_el_unrecorded 6888 Kota Kendari 2021-01-01/day"},
		},
		{
			"the difference between the obliged and the recorded", "2024-08-12",
			[]string{
				"PALU - Perekaman KTP-el di Kota Palu per 30 Juni 2024 mencapai 268.104 jiwa dari wajib KTP 274.310 jiwa.",
				`"Selisih 6.206 jiwa itu belum terjangkau," kata kepala dinas.`,
			},
			[]string{"ktp_el_recorded 268104 Kota Palu 2024-06-30/day", "wajib_ktp 274310 Kota Palu 2024-06-30/day", "ktp_el_unrecorded 6206 Kota Palu 2024-06-30/day"},
		},
		{
			"another difference", "2024-08-12",
			[]string{
				"PALU - Perekaman KTP-el di Kota Palu per 30 Juni 2024 mencapai 268.104 jiwa dari wajib KTP 274.310 jiwa.",
				`"Selisih 1.206 jiwa itu dari data lama," kata kepala dinas.`,
			},
			[]string{"ktp_el_recorded 268104 Kota Palu 2024-06-30/day", "wajib_ktp 274310 Kota Palu 2024-06-30/day"},
		},
		{
			"a bound of one's own", "2023-05-03",
			[]string{
				"MANADO - Aktivasi IKD ditargetkan Pemerintah Kota Manado di atas 20 persen pada tahun 2023.",
				`"Capaiannya saat ini masih di bawah 20 persen," kata kepala Disdukcapil Manado, Rabu (3/5/2023).`,
			},
			[]string{"ikd_target_rate 20 Kota Manado 2023-12-31/year", "ikd_activation_rate 20 Kota Manado 2023-05-03/day"},
		},
		{
			"only a part is a target", "2023-03-11",
			[]string{
				"Wajib KTP di Kabupaten Sikka 239.555 jiwa. Warga yang belum memiliki e-KTP tidak semuanya dijadikan target. Hanya sekitar 98,7 persen.",
			},
			[]string{"wajib_ktp 239555 Kabupaten Sikka 2023-03-11/day", "ktp_el_held_rate 98.7 Kabupaten Sikka 2023-03-11/day ?"},
		},
		{
			"a target of the year and what was reached", "2025-04-28",
			[]string{
				"Tahun ini Pemerintah Kota Kendari menarget 100 persen penduduk 17 tahun ke atas melakukan perekaman KTP-el.",
				"Perekaman KTP-el di Kota Kendari, kata kepala dinas, sudah 98,68 persen.",
			},
			[]string{"ktp_el_recording_target_rate 100 Kota Kendari 2025-12-31/year", "ktp_el_recording_rate 98.68 Kota Kendari 2025-04-28/day"},
		},
		{
			"cards that came not long ago, behind dated people", "2020-03-04",
			[]string{
				"KOLAKA - Di Kabupaten Kolaka 8.841 orang belum melakukan perekaman KTP-el.",
				`"Data yang belum perekaman itu per 1 Januari 2020," kata kepala dinas, Rabu (4/3/2020).`,
				"Belum lama ini Disdukcapil menerima dropping 6.000 lembar blangko e-KTP.",
			},
			[]string{"ktp_el_unrecorded 8841 Kabupaten Kolaka 2020-01-01/day", "blangko_received 6000 Kabupaten Kolaka 2020-03-04/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
