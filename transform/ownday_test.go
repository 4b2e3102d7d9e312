package transform_test

import "testing"

// TestOwnDay dates levels by what they are told of: not by a year that is left behind at once,
// by an older level that names the same people again, or by the year of a target.
func TestOwnDay(t *testing.T) {
	for _, c := range []struct {
		name, published string
		text            []string
		want            []string
	}{
		{
			"a year left behind", "2025-01-10",
			[]string{
				"PALU - Kinerja Disdukcapil Kota Palu selama 2024 tergolong baik. Sampai 6 Januari 2025, perekaman KTP-el mencapai 98,4 persen.",
				"Kepemilikan akta kelahiran 96,12 persen, kata kepala dinas, Kamis (9/1/2025).",
			},
			[]string{"ktp_el_recording_rate 98.4 Kota Palu 2025-01-06/day", "birth_cert_rate 96.12 Kota Palu 2025-01-09/day"},
		},
		{
			"a year reviewed", "2025-01-10",
			[]string{
				"PALU - Disdukcapil Kota Palu merilis capaian kinerja tahun 2024.",
				"Perekaman KTP-el mencapai 98,4 persen. Kepemilikan akta kelahiran 96,12 persen.",
			},
			[]string{"ktp_el_recording_rate 98.4 Kota Palu 2024-12-31/year", "birth_cert_rate 96.12 Kota Palu 2024-12-31/year"},
		},
		{
			"the whole of an older level", "2023-09-15",
			[]string{
				"PALU - Wajib KTP di Kota Palu 274.310 jiwa. Yang belum direkam KTP-el tinggal 6.206 orang, kata kepala dinas, Rabu (13/9/2023).",
				"Pada Mei 2023 warga belum rekam masih 22 ribu orang dari wajib KTP 274.310 jiwa.",
			},
			[]string{"wajib_ktp 274310 Kota Palu 2023-09-13/day", "ktp_el_unrecorded 6206 Kota Palu 2023-09-13/day", "ktp_el_unrecorded 22000 Kota Palu 2023-05-31/month"},
		},
		{
			"the whole of an older level in front of it", "2023-09-15",
			[]string{
				"PALU - Anak di Kota Palu 110.112 jiwa, kata kepala dinas, Rabu (13/9/2023). Yang punya KIA 61.420 anak.",
				"Akhir 2021, dari 110.112 anak baru 40.215 yang punya KIA.",
			},
			[]string{"child_population 110112 Kota Palu 2023-09-13/day", "kia_issued 61420 Kota Palu 2023-09-13/day", "kia_issued 40215 Kota Palu 2021-12-31/year"},
		},
		{
			"the year of a target behind", "2023-02-16",
			[]string{
				"PALU - Disdukcapil Kota Palu menemui guru SMA, Kamis (16/2/2023).",
				"Sampai Desember 2022 wajib KTP di Kota Palu 274.310 orang. Dari jumlah itu, yang sudah merekam KTP-el 97,4 persen.",
				"\"Yang sudah direkam 267.178 orang. Pusat minta tahun ini 99 persen,\" kata kepala dinas.",
			},
			[]string{"wajib_ktp 274310 Kota Palu 2022-12-31/month", "ktp_el_recording_rate 97.4 Kota Palu 2022-12-31/month", "ktp_el_recorded 267178 Kota Palu 2022-12-31/month", "ktp_el_recording_target_rate 99 Kota Palu 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, c.published, "Dukcapil Kota Palu", c.text...), c.want...) })
	}
}

// TestCutOff takes a headline's first digit of a count for the count, where it is near.
func TestCutOff(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        []string
	}{
		{"Dua Ratus Ribu Warga Lampung Belum Rekam e-KTP", "Warga Lampung yang belum merekam e-KTP saat ini 227.415 orang.", []string{"ktp_el_unrecorded 227415 Provinsi Lampung 2022-09-23/day"}},
		{"200 Ribu Warga Lampung Belum Rekam e-KTP", "Warga Lampung yang belum merekam e-KTP saat ini 187.415 orang.", []string{"ktp_el_unrecorded 187415 Provinsi Lampung 2022-09-23/day", "ktp_el_unrecorded 200000 Provinsi Lampung 2022-09-23/day"}},
	} {
		t.Run(c.title, func(t *testing.T) { check(t, read(t, "2022-09-23", c.title, c.text), c.want...) })
	}
}

// TestAskedAndAnswered holds that what a request is only answered with is left open.
func TestAskedAndAnswered(t *testing.T) {
	got := read(t, "2024-06-04", "Blangko di Palu", "PALU - Permohonan 9.000 keping blangko KTP-el dari Kota Palu baru ditanggapi dengan 2.000 keping.")
	check(t, got, "blangko_requested 9000 Kota Palu 2024-06-04/day", "blangko_requested 2000 Kota Palu 2024-06-04/day ?")
}
