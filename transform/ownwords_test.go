package transform_test

import "testing"

// TestOwnWords holds what sentences tell whose own words begin behind those that say who
// speaks: they point back, and tell of another time or region, as they do without.
func TestOwnWords(t *testing.T) {
	const head = "BANGGAI - Disdukcapil Kabupaten Banggai mencatat 18.204 warga sudah mengaktifkan IKD."
	const at = "ikd_activated 18204 Kabupaten Banggai 2025-06-30/"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"he says of which day data is", []string{head, "Menurutnya, itu data per 30 Juni 2025, atau 6,82 persen dari wajib KTP."},
			[]string{at + "day", "ikd_activation_rate 6.82 Kabupaten Banggai 2025-06-30/day"},
		},
		{
			"on a day of his own", []string{head, "Kepala Disdukcapil Banggai di Luwuk, Rabu (9/7/2025), mengatakan, jumlah itu sampai akhir Juni, atau 6,82 persen dari wajib KTP."},
			[]string{at + "month", "ikd_activation_rate 6.82 Kabupaten Banggai 2025-06-30/month"},
		},
		{
			"a verb of saying and a quotation", []string{head, "Kata Kepala Disdukcapil Banggai, Rabu (9/7/2025), “Itu data per 30 Juni 2025, atau 6,82 persen dari wajib KTP.”"},
			[]string{at + "day", "ikd_activation_rate 6.82 Kabupaten Banggai 2025-06-30/day"},
		},
		{
			"a time told before", []string{"KIA mulai diterapkan di Kabupaten Banggai pada 2017. Ia menyebutkan, waktu itu KIA diberikan kepada 7.120 anak."},
			[]string{"kia_issued 7120 Kabupaten Banggai 2017-12-31/year"},
		},
		{
			"the source of what there is now", []string{"Penduduk Kabupaten Banggai bertambah. Ia menjelaskan, berdasarkan DKB semester I 2025, penduduk Banggai kini mencapai 374.118 jiwa."},
			[]string{"population 374118 Kabupaten Banggai 2025-06-30/month"},
		},
		{
			"data is no speaker", []string{head, "Menurut data per 31 Maret 2025, wajib KTP Banggai 266.900 jiwa."},
			[]string{"ikd_activated 18204 Kabupaten Banggai 2025-07-10/day", "wajib_ktp 266900 Kabupaten Banggai 2025-03-31/day"},
		},
		{
			"who turns to something else", []string{head + " Itu data per 30 Juni 2025.", "Secara terpisah, Kepala Disdukcapil Banggai menyebut 40.118 anak sudah memiliki KIA."},
			[]string{at + "day", "kia_issued 40118 Kabupaten Banggai 2025-07-10/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-07-10", "Disdukcapil Kabupaten Banggai", c.text...), c.want...)
		})
	}
}

// TestBesideTeller holds of which region somebody tells who is met elsewhere: his own.
func TestBesideTeller(t *testing.T) {
	const head = "MASOHI - Disdukcapil Kabupaten Maluku Tengah mencetak 9.204 keping KTP-el sepanjang 2024."
	const printed, told = "ktp_el_printed 9204 Kabupaten Maluku Tengah 2024-12-31/year", "wajib_ktp 301220 Kabupaten Maluku Tengah 2025-07-10/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"over the telephone", "Kepala Disdukcapil Maluku Tengah yang dihubungi dari Ambon menyebut wajib KTP 301.220 jiwa.", []string{printed, told}},
		{"to a station named after a town", "Kepala Disdukcapil Maluku Tengah kepada RRI Ambon, Kamis, mengatakan, wajib KTP 301.220 jiwa.", []string{printed, told}},
		{"beside a hotel", "Menurut Kepala Disdukcapil Maluku Tengah di sela rapat di Hotel Santika, Ambon, Kamis, wajib KTP 301.220 jiwa.", []string{printed, told}},
		{"of another region", "Kepala Disdukcapil Maluku Tengah mengatakan, di Ambon wajib KTP 261.220 jiwa.", []string{printed, "wajib_ktp 261220 Kota Ambon 2025-07-10/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-07-10", "Disdukcapil Maluku Tengah", head, c.text), c.want...)
		})
	}
}
