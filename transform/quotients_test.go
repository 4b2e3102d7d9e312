package transform_test

import "testing"

func TestQuotientsOfTheActBefore(t *testing.T) {
	const day = "2024-12-09"
	for _, c := range []struct {
		name  string
		paras []string
		want  []string
	}{
		{
			"the share of a count",
			[]string{
				"BENGKULU - Dinas Dukcapil Provinsi Bengkulu mencatat 92.608 penduduk telah mengaktifkan IKD.",
				"\"Jumlah itu 6,31 persen dari 1.467.004 penduduk yang sudah melakukan perekaman KTP elektronik,\" kata kepala dinas.",
				"Kota Bengkulu memimpin dengan 14,2 persen, disusul Kaur 7,9 persen.",
			},
			[]string{
				"ikd_activated 92608 Provinsi Bengkulu 2024-12-09/day", "ikd_activation_rate 6.31 Provinsi Bengkulu 2024-12-09/day",
				"ktp_el_recorded 1.467004e+06 Provinsi Bengkulu 2024-12-09/day", "ikd_activation_rate 14.2 Kota Bengkulu 2024-12-09/day",
				"ikd_activation_rate 7.9 Kabupaten Kaur 2024-12-09/day",
			},
		},
		{
			"the count of a share, and its kecamatan",
			[]string{
				"TUAL - Aktivasi IKD di Kota Tual sudah 8,35 persen, kata Kepala Disdukcapil Kota Tual.",
				"Hitungannya, 4.512 warga dari 54.036 penduduk yang sudah perekaman.",
				"Dari 4.512 itu, Kecamatan Pulau Dullah Utara menyumbang 2.904 orang, kemudian Tayando Tam 310.",
			},
			[]string{
				"ikd_activation_rate 8.35 Kota Tual 2024-12-09/day", "ikd_activated 4512 Kota Tual 2024-12-09/day", "ktp_el_recorded 54036 Kota Tual 2024-12-09/day",
				"ikd_activated 2904 Kecamatan Pulau Dullah Utara 2024-12-09/day", "ikd_activated 310 Kecamatan Tayando Tam 2024-12-09/day",
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Aktivasi IKD", c.paras...), c.want...) })
	}
}

func TestKecamatanThatOutgrowNewActivations(t *testing.T) {
	const day = "2025-08-15"
	lead := "SELONG - Kepala Disdukcapil Kabupaten Lombok Timur menyebut 41.782 orang sudah mengaktifkan IKD."
	grown := "Selama Juli bertambah 9.000 aktivasi."
	whole, flow := "ikd_activated 41782 Kabupaten Lombok Timur 2025-08-15/day", "ikd_new_activations 9000 Kabupaten Lombok Timur 2025-07-31/month"
	for _, c := range []struct{ name, text, indicator string }{
		{"more than these", "Paling banyak di Kecamatan Selong, 6.215 orang. Menyusul Masbagik 4.380.", "ikd_activated"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := read(t, day, "Aktivasi IKD", lead, grown, c.text)
			check(t, got, whole, flow, c.indicator+" 6215 Kecamatan Selong 2025-08-15/day", c.indicator+" 4380 Kecamatan Masbagik 2025-08-15/day")
		})
	}
}

func TestPeopleOfThoseWhoSpeak(t *testing.T) {
	check(t, read(t, "2023-02-08", "Blangko di Kampar", "BANGKINANG - Kepala Disdukcapil Kabupaten Kampar menyebut wajib KTP 588.210 jiwa.",
		"\"Riau itu luas sekali. Penduduk kita 860.112 jiwa,\" ungkapnya."),
		"wajib_ktp 588210 Kabupaten Kampar 2023-02-08/day", "population 860112 Kabupaten Kampar 2023-02-08/day")
}
