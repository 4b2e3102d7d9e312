package transform_test

import "testing"

// TestSpokenTurns holds turns of speech in which the words that decide stand
// apart from their figure.
func TestSpokenTurns(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"one day's cards", `BITUNG - Disdukcapil Kota Bitung melayani pencetakan KTP-el. "Satu hari 200 KTP," katanya.`, nil},
		{"obliged, but not recorded", "BUOL - Ada 5.412 warga Kabupaten Buol yang wajib memiliki KTP-el namun belum melakukan perekaman.",
			[]string{"ktp_el_unrecorded 5412 Kabupaten Buol 2023-05-18/day"}},
		{"obliged, but not all recorded", "BUOL - Ada 105.412 warga Kabupaten Buol yang wajib memiliki KTP-el, namun belum semua melakukan perekaman.",
			[]string{"wajib_ktp 105412 Kabupaten Buol 2023-05-18/day"}},
		{"obliged, and some not recorded", "BUOL - Ada 105.412 warga Kabupaten Buol wajib KTP, namun belum merekam 3.214 orang.",
			[]string{"wajib_ktp 105412 Kabupaten Buol 2023-05-18/day", "ktp_el_unrecorded 3214 Kabupaten Buol 2023-05-18/day"}},
		{"what the recorded did", "POSO - Warga Kabupaten Poso yang sudah merekam KTP-el 171.200 jiwa. Dari jumlah warga yang merekam itu 97 persen telah menerima KTP.",
			[]string{"ktp_el_recorded 171200 Kabupaten Poso 2023-05-18/day", "ktp_el_held_rate 97 Kabupaten Poso 2023-05-18/day"}},
		{"what a part is", "SIGI - Sebanyak 182.114 dari 264.512 jiwa di Kabupaten Sigi adalah wajib KTP.",
			[]string{"wajib_ktp 182114 Kabupaten Sigi 2023-05-18/day", "population 264512 Kabupaten Sigi 2023-05-18/day"}},
		{"a target spelled out", `SINJAI - Perekaman KTP-el di Kabupaten Sinjai sudah 96,4 persen. "Target kita yakni 100 persen," katanya.`,
			[]string{"ktp_el_recording_rate 96.4 Kabupaten Sinjai 2023-05-18/day", "ktp_el_recording_target_rate 100 Kabupaten Sinjai 2023-05-18/day"}},
		{"cards got", "KENDARI - Disdukcapil Kota Kendari dapat 13.250 blanko KTP-el dari pusat.",
			[]string{"blangko_received 13250 Kota Kendari 2023-05-18/day"}},
		{"more cards asked for", "BIMA - Disdukcapil Kabupaten Bima meminta tambahan 10 ribu keping E-KTP ke pemerintah pusat.",
			[]string{"blangko_requested 10000 Kabupaten Bima 2023-05-18/day"}},
		{"cards bought by the ministry", "JAKARTA - Kementerian Dalam Negeri sudah menyelesaikan pengadaan blangko KTP-el sebanyak 16 juta keping.",
			[]string{"blangko_received 1.6e+07 Indonesia 2023-05-18/day"}},
		{"cards to be bought", "JAKARTA - Ditjen Dukcapil Kemendagri akan melakukan pengadaan blangko KTP-el sebanyak 7 juta keping.", nil},
		{"misprints of a card", "ALOR - Warga Kabupaten Alor yang sudah punya KTB elektronik 118.112 jiwa, yang belum merekam KPT-el 8.112 jiwa.",
			[]string{"ktp_el_held 118112 Kabupaten Alor 2023-05-18/day", "ktp_el_unrecorded 8112 Kabupaten Alor 2023-05-18/day"}},
		{"recorded before their age", "NIAS - Warga Kabupaten Nias yang sudah rekam KTP-el dan umurnya kurang dari 17 tahun sebanyak 8.812 orang.",
			[]string{"ktp_el_recorded 8812 Kabupaten Nias 2023-05-18/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2023-05-18", "Layanan kependudukan", c.text), c.want...)
		})
	}
}

// TestVagueArrivals holds the month of cards that came some weeks ago or about
// the last Lebaran, and people looked up one by one, who are no region's total.
func TestVagueArrivals(t *testing.T) {
	for _, c := range []struct {
		name, day, text string
		want            []string
	}{
		{"weeks ago", "2023-05-18", "DUMAI - Dua pekan lalu Disdukcapil Kota Dumai menerima 4.000 keping blangko KTP-el.", []string{"blangko_received 4000 Kota Dumai 2023-05-31/month"}},
		{"weeks ago, in either month", "2023-05-16", "DUMAI - Dua pekan lalu Disdukcapil Kota Dumai menerima 4.000 keping blangko KTP-el.", []string{"blangko_received 4000 Kota Dumai 2023-05-16/day ?"}},
		{"about Lebaran", "2023-05-18", "DUMAI - Disdukcapil Kota Dumai mendapat 4.000 keping blangko KTP-el sekitar Lebaran lalu.", []string{"blangko_received 4000 Kota Dumai 2023-04-30/month"}},
		{"looked up", "2023-05-18", "LAHAT - Perekaman KTP-el di Kabupaten Lahat belum tuntas. Dari 200 warga yang belum merekam, hanya tiga yang ada.", nil},
		{"of a region's", "2023-05-18", "LAHAT - Di Kabupaten Lahat, dari 12.200 warga yang belum merekam KTP-el, hanya 310 yang datang.", []string{"ktp_el_unrecorded 12200 Kabupaten Lahat 2023-05-18/day", "ktp_el_recorded 310 Kabupaten Lahat 2023-05-18/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.day, "Layanan kependudukan", c.text), c.want...)
		})
	}
}
