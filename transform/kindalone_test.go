package transform_test

import "testing"

// TestKindAlone holds what the kind alone means where a kota and a kabupaten of one name
// are told of.
func TestKindAlone(t *testing.T) {
	lead := "SENTANI - Perekaman KTP-el di Kabupaten Jayapura terus dikejar agar tidak tertinggal dari Kota Jayapura."
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{
			"one of each", "Perekaman KTP-el Kabupaten Jayapura", lead + " “Kalau kota sudah 88 persen yang merekam, di kabupaten baru 61 persen,” katanya.",
			[]string{"ktp_el_recording_rate 88 Kota Jayapura 2024-11-13/day", "ktp_el_recording_rate 61 Kabupaten Jayapura 2024-11-13/day"},
		},
		{
			"the other one behind the own", "Perekaman KTP-el Kabupaten Jayapura", lead + " Yang merekam di Kabupaten Jayapura baru 61 persen, sedangkan kota sudah 88 persen.",
			[]string{"ktp_el_recording_rate 61 Kabupaten Jayapura 2024-11-13/day", "ktp_el_recording_rate 88 Kota Jayapura 2024-11-13/day"},
		},
		{
			"the province", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi baru 7,4 persen. “Provinsi sudah 9,3 persen, nasional 12 persen,” katanya.",
			[]string{"ikd_activation_rate 7.4 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9.3 Provinsi Sulawesi Tengah 2024-11-13/day", "ikd_activation_rate 12 Indonesia 2024-11-13/day"},
		},
		{
			"measured against the province and the nation", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi baru 7,4 persen, masih di bawah provinsi yang sudah 9,3 persen dan nasional yang mencapai 12 persen.",
			[]string{"ikd_activation_rate 7.4 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9.3 Provinsi Sulawesi Tengah 2024-11-13/day", "ikd_activation_rate 12 Indonesia 2024-11-13/day"},
		},
		{
			"measured against both in brackets", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi baru 7,4 persen, tertinggal dari provinsi (9,3 persen) dan nasional (12 persen).",
			[]string{"ikd_activation_rate 7.4 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9.3 Provinsi Sulawesi Tengah 2024-11-13/day", "ikd_activation_rate 12 Indonesia 2024-11-13/day"},
		},
		{
			"a target of the nation", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi baru 7,4 persen, masih di bawah target nasional yang 30 persen.",
			[]string{"ikd_activation_rate 7.4 Kabupaten Sigi 2024-11-13/day", "ikd_target_rate 30 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"the average of all in the province", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi baru 7,4 persen, sedangkan rata-rata 13 kabupaten/kota di Sulawesi Tengah 9,3 persen.",
			[]string{"ikd_activation_rate 7.4 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9.3 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
		{
			"all in the province, on average", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi baru 7,4 persen, padahal kabupaten/kota di Sulawesi Tengah rata-rata 9,3 persen.",
			[]string{"ikd_activation_rate 7.4 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9.3 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
		{
			"a capital without its name", "IKD Kabupaten Sigi", "SIGI - IKD di Kabupaten Sigi diaktifkan 7.412 orang. Di ibu kota provinsi saja sudah 39.210 orang.",
			[]string{"ikd_activated 7412 Kabupaten Sigi 2024-11-13/day", "ikd_activated 39210  2024-11-13/day ?"},
		},
		{
			"cards from the province", "Blangko KTP-el Kabupaten Sigi", "SIGI - Disdukcapil Kabupaten Sigi menerima blangko dari pusat 4.000 keping, provinsi 1.500 keping.",
			[]string{"blangko_received 4000 Kabupaten Sigi 2024-11-13/day", "blangko_received 1500 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"cards that the province has", "Blangko KTP-el Kabupaten Sigi", "SIGI - Stok blangko KTP-el di Kabupaten Sigi tersisa 310 keping. Disdukcapil provinsi masih menyimpan 4.000 keping.",
			[]string{"blangko_stock 310 Kabupaten Sigi 2024-11-13/day", "blangko_stock 4000 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
		{
			"cards that the province is said to have", "Blangko KTP-el Kabupaten Sigi", "SIGI - Stok blangko KTP-el di Disdukcapil Kabupaten Sigi tersisa 310 keping. Dukcapil provinsi disebut masih memiliki 4.000 keping.",
			[]string{"blangko_stock 310 Kabupaten Sigi 2024-11-13/day", "blangko_stock 4000 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
		{
			"no other of the name", "Perekaman KTP-el Kabupaten Sigi", "SIGI - Perekaman KTP-el di Kabupaten Sigi naik. Untuk kabupaten baru 91 persen yang merekam.",
			[]string{"ktp_el_recording_rate 91 Kabupaten Sigi 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text), c.want...) })
	}
}
