package transform_test

import "testing"

func TestCountsOfThings(t *testing.T) {
	const day = "2024-12-09"
	lead := "TUAL - Kepala Disdukcapil Kota Tual menyebut 4.210 warga Kota Tual sudah mengaktifkan IKD."
	whole := "ikd_activated 4210 Kota Tual 2024-12-09/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"villages among villages", "Capaian IKD terkendala sinyal, sebab yang 21 dari 30 desanya belum terjangkau.", []string{whole}},
		{"an age in brackets", "Warga Kecamatan Pulau Dullah Utara (43) berharap pelayanan lebih dekat.", []string{whole}},
		{
			"counts in brackets", "Yang terbanyak Kecamatan Pulau Dullah Utara (1.043), Tayando Tam (98) dan Pulau Dullah Selatan (77).",
			[]string{
				whole, "ikd_activated 1043 Kecamatan Pulau Dullah Utara 2024-12-09/day", "ikd_activated 98 Kecamatan Tayando Tam 2024-12-09/day",
				"ikd_activated 77 Kecamatan Pulau Dullah Selatan 2024-12-09/day",
			},
		},
		{
			"by kecamatan", "Sebaran IKD per kecamatan adalah Tayando Tam 1.310, Pulau Dullah Utara 980.",
			[]string{whole, "ikd_activated 1310 Kecamatan Tayando Tam 2024-12-09/day", "ikd_activated 980 Kecamatan Pulau Dullah Utara 2024-12-09/day"},
		},
		{
			"a neighbour by name", "Sebagai pembanding, daerah tetangga, Kabupaten Maluku Tenggara, baru 2.600 orang.",
			[]string{whole, "ikd_activated 2600 Kabupaten Maluku Tenggara 2024-12-09/day"},
		},
		{"neighbours without names", "Sebagai pembanding, daerah lain di Maluku baru 2.600 orang.", []string{whole}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "IKD di Tual", lead, c.text), c.want...) })
	}
}

func TestSharesWithOnePercentSign(t *testing.T) {
	check(t, read(t, "2024-12-09", "Aktivasi IKD Maluku", "AMBON - Aktivasi IKD di Provinsi Maluku 9,1 persen, kata Kepala Dinas Dukcapil Provinsi Maluku.",
		"Kota Tual dan Kota Ambon masing-masing baru di kisaran 10 dan 13 persen."),
		"ikd_activation_rate 9.1 Provinsi Maluku 2024-12-09/day", "ikd_activation_rate 10 Kota Tual 2024-12-09/day", "ikd_activation_rate 13 Kota Ambon 2024-12-09/day")
}
