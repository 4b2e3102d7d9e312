package transform_test

import "testing"

// TestSpeakerBehind holds of which region somebody tells whose office is named behind his
// words, or who is a guest where he speaks.
func TestSpeakerBehind(t *testing.T) {
	const day = " 2024-11-13/day"
	const head = "BENGKULU - Kepala Dinas Dukcapil Provinsi Bengkulu menyebut 21.400 warga Bengkulu belum merekam KTP-el."
	const told = "ktp_el_unrecorded 21400 Provinsi Bengkulu" + day
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind a quotation", []string{head, "“Yang belum merekam masih 1.310 orang,” kata Kepala Disdukcapil Kabupaten Kaur."},
			[]string{told, "ktp_el_unrecorded 1310 Kabupaten Kaur" + day},
		},
		{
			"a name in front of the office", []string{head + " “Di tempat kami yang belum merekam masih 1.310 orang. Desember tuntas,” timpal Rosna, Kepala Disdukcapil Kabupaten Kaur."},
			[]string{told, "ktp_el_unrecorded 1310 Kabupaten Kaur" + day},
		},
		{
			"the province's own office", []string{head, "“Yang memakai IKD masih 41.310 orang,” kata Kepala Dinas Dukcapil Provinsi Bengkulu."},
			[]string{told, "ikd_activated 41310 Provinsi Bengkulu" + day},
		},
		{
			"of a place that is named", []string{head, "“Di Kabupaten Lebong yang belum merekam masih 1.310 orang,” kata Bupati Kaur."},
			[]string{told, "ktp_el_unrecorded 1310 Kabupaten Lebong" + day},
		},
		{
			"his own beside another's", []string{head, "“Stok blangko di Kabupaten Kaur tinggal 40 keping, sedangkan di kita ada 3.100,” kata Kepala Dinas Dukcapil Provinsi Bengkulu."},
			[]string{told, "blangko_stock 40 Kabupaten Kaur" + day, "blangko_stock 3100 Provinsi Bengkulu" + day},
		},
		{
			"somebody who only heard it", []string{head, "“Yang memakai IKD masih 41.310 orang,” katanya di hadapan Bupati Kaur."},
			[]string{told, "ikd_activated 41310 Provinsi Bengkulu" + day},
		},
		{
			"somebody who was there", []string{head, "“Yang memakai IKD masih 41.310 orang,” katanya. Hadir Bupati Kaur."},
			[]string{told, "ikd_activated 41310 Provinsi Bengkulu" + day},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Perekaman KTP-el di Provinsi Bengkulu", c.text...), c.want...)
		})
	}
}

// TestPlacesOfOthers holds regions in whose town somebody from elsewhere speaks, who has the
// cards that others go for, and items of lists that lie elsewhere.
func TestPlacesOfOthers(t *testing.T) {
	const day = " 2024-11-13/day"
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{
			"a guest", "Rakor Dukcapil di Ternate",
			"TERNATE - Usai rakor di Ternate, Kepala Disdukcapil Kabupaten Halmahera Barat menyebut, pengguna IKD baru 4.110 orang. Kepala Disdukcapil Kabupaten Pulau Taliabu menyebut pengguna IKD 2.010 orang. Kota Ternate sendiri paling tinggi, 31.220 orang.",
			[]string{"ikd_activated 4110 Kabupaten Halmahera Barat" + day, "ikd_activated 2010 Kabupaten Pulau Taliabu" + day, "ikd_activated 31220 Kota Ternate" + day},
		},
		{
			"pointed back to by the province's office", "IKD di Maluku Utara",
			"SOFIFI - Kepala Disdukcapil Provinsi Maluku Utara saat ditemui di Ternate menyebut pengguna IKD di kota itu 31.220 orang.",
			[]string{"ikd_activated 31220 Kota Ternate" + day},
		},
		{
			"who has cards", "Blangko KTP-el Pulau Morotai Kosong",
			"DARUBA - Blangko KTP-el di Kabupaten Pulau Morotai kosong. Disdukcapil Kabupaten Pulau Morotai meminjam 200 keping dari Disdukcapil Kabupaten Halmahera Utara yang masih punya 1.300 keping.",
			[]string{"blangko_received 200 Kabupaten Pulau Morotai" + day, "blangko_stock 1300 Kabupaten Halmahera Utara" + day},
		},
		{
			"what is left of the own behind another's", "Blangko KTP-el Pulau Morotai",
			"DARUBA - Kepala Disdukcapil Kabupaten Pulau Morotai mengeluh. “Halmahera Utara dapat 4.000, kami cuma 1.000 keping,” katanya. Sisa stok blangko pun 90 keping.",
			[]string{"blangko_received 4000 Kabupaten Halmahera Utara" + day, "blangko_received 1000 Kabupaten Pulau Morotai" + day, "blangko_stock 90 Kabupaten Pulau Morotai" + day},
		},
		{
			"besides another", "IKD di Maluku Utara",
			"SOFIFI - Aktivasi IKD di Maluku Utara 8 persen. Selain Kota Ternate, Halmahera Utara juga naik menjadi 11 persen.",
			[]string{"ikd_activation_rate 8 Provinsi Maluku Utara" + day, "ikd_activation_rate 11 Kabupaten Halmahera Utara" + day},
		},
		{
			"an item that lies elsewhere", "Perekaman KTP-el Kota Tarakan",
			"TARAKAN - Kepala Disdukcapil Kota Tarakan mengatakan di Tarakan Barat 2.140 orang belum merekam KTP-el, Karang Anyar 830 orang.",
			[]string{"ktp_el_unrecorded 2140 Kecamatan Tarakan Barat" + day, "ktp_el_unrecorded 830  2024-11-13/day ?"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text), c.want...) })
	}
}
