package transform_test

import "testing"

func TestPlacesOfFigures(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text                   []string
		want                   []string
	}{
		{
			"a province that says where the region lies", "2024-05-07", "Disdukcapil Kabupaten Pesisir Selatan",
			[]string{"PAINAN - Warga daerah di pesisir Provinsi Sumatera Barat ini rajin merekam. Disdukcapil mencatat 92 persen dari 371 ribu wajib KTP sudah merekam KTP-el.", "Kabupaten Pesisir Selatan terus jemput bola."},
			[]string{"ktp_el_recording_rate 92 Kabupaten Pesisir Selatan 2024-05-07/day", "wajib_ktp 371000 Kabupaten Pesisir Selatan 2024-05-07/day"},
		},
		{
			"kecamatan without their kind", "2023-03-14", "IKD Lombok Timur",
			[]string{
				"SELONG - Disdukcapil Kabupaten Lombok Timur mencatat 4.520 orang sudah aktivasi IKD.",
				"Rinciannya, di Selong 1.204 orang, Masbagik 533 orang, Aikmel 410 orang dan Pringgabaya 287 orang.",
			},
			[]string{
				"ikd_activated 4520 Kabupaten Lombok Timur 2023-03-14/day", "ikd_activated 1204 Kecamatan Selong 2023-03-14/day",
				"ikd_activated 533 Kecamatan Masbagik 2023-03-14/day", "ikd_activated 410 Kecamatan Aikmel 2023-03-14/day",
				"ikd_activated 287 Kecamatan Pringgabaya 2023-03-14/day",
			},
		},
		{
			"a target behind a list of regions", "2024-05-22", "IKD Bangka Belitung",
			[]string{
				"SUNGAILIAT - Aktivasi IKD di Bangka Belitung mencapai 61.204 orang. Tertinggi Kabupaten Belitung 14.220 orang, disusul Kabupaten Bangka Tengah 12.118 orang. Targetnya 30 persen dari wajib KTP.",
			},
			[]string{
				"ikd_activated 61204 Provinsi Kepulauan Bangka Belitung 2024-05-22/day", "ikd_activated 14220 Kabupaten Belitung 2024-05-22/day",
				"ikd_activated 12118 Kabupaten Bangka Tengah 2024-05-22/day", "ikd_target_rate 30 Provinsi Kepulauan Bangka Belitung 2024-05-22/day",
			},
		},
		{
			"a village up front", "2023-03-14", "IKD Lombok Timur",
			[]string{
				"SELONG - Disdukcapil Kabupaten Lombok Timur mencatat 4.520 orang sudah aktivasi IKD.",
				"Di Kelurahan Pancor, 98 warga sudah mengaktifkan IKD.",
			},
			[]string{"ikd_activated 4520 Kabupaten Lombok Timur 2023-03-14/day", "ikd_activated 98 Kabupaten Lombok Timur 2023-03-14/day ?"},
		},
		{
			"the town of the ministry", "2023-03-14", "Blangko Lombok Timur",
			[]string{"SELONG - Disdukcapil Kabupaten Lombok Timur menerima 5.000 keping blangko KTP-el dari Ditjen Dukcapil di Jakarta."},
			[]string{"blangko_received 5000 Kabupaten Lombok Timur 2023-03-14/day"},
		},
		{
			"a region told for comparison", "2023-03-14", "Akta kelahiran Lombok Timur",
			[]string{
				"SELONG - Akta kelahiran di Kabupaten Lombok Timur masih dikejar, Selasa (14/3/2023). Beda dengan Kota Mataram, satu persennya paling 800 jiwa. Jadi cakupan akta kelahiran saat ini baru 81,4 persen.",
			},
			[]string{"birth_cert_rate 81.4 Kabupaten Lombok Timur 2023-03-14/day"},
		},
		{
			"the place of a meeting", "2022-06-20", "Kepemilikan KIA",
			[]string{
				"Dirjen Dukcapil Kemendagri menyampaikannya pada rapat nasional di Bali, Senin (20/6). Kepemilikan KIA secara nasional 37,8 juta anak.",
			},
			[]string{"kia_issued 3.78e+07 Indonesia 2022-06-20/day"},
		},
		{
			"a card of the nation's number", "2017-05-18", "Blangko Kabupaten Poso",
			[]string{"POSO - Disdukcapil Kabupaten Poso menerima 4.000 keping blangko KTP berbasis nomor induk kependudukan (NIK) secara nasional."},
			[]string{"blangko_received 4000 Kabupaten Poso 2017-05-18/day"},
		},
		{
			"an unknown name in a list", "2024-11-13", "Perekaman Sulteng",
			[]string{"PALU - Disdukcapil Provinsi Sulawesi Tengah mencatat perekaman KTP-el Kota Palu 98 persen, Antah Berantah 91 persen, Sigi 97 persen."},
			[]string{"ktp_el_recording_rate 98 Kota Palu 2024-11-13/day", "ktp_el_recording_rate 91  2024-11-13/day ?", "ktp_el_recording_rate 97 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"a kecamatan that the region does not have", "2024-11-13", "IKD Gowa",
			[]string{"SUNGGUMINASA - Disdukcapil Kabupaten Gowa mencatat 30.415 warga sudah aktivasi IKD. Kecamatan Aikmel baru 188 jiwa."},
			[]string{"ikd_activated 30415 Kabupaten Gowa 2024-11-13/day", "ikd_activated 188  2024-11-13/day ?"},
		},
		{
			"more than one figure of a kecamatan that the region does not have", "2024-11-13", "Perekaman Gowa",
			[]string{"SUNGGUMINASA - Perekaman KTP-el di Kabupaten Gowa terus berjalan. Di Kecamatan Aikmel, wajib KTP 41.120 jiwa, yang sudah merekam 39.877 jiwa."},
			[]string{"wajib_ktp 41120  2024-11-13/day ?", "ktp_el_recorded 39877  2024-11-13/day ?"},
		},
		{
			"a name shared in the province", "2024-11-13", "Perekaman NTT",
			[]string{"Disdukcapil Provinsi NTT mencatat perekaman KTP-el Kupang 91 persen, Belu 97 persen."},
			[]string{"ktp_el_recording_rate 91  2024-11-13/day ?", "ktp_el_recording_rate 97 Kabupaten Belu 2024-11-13/day"},
		},
		{
			"a capital told by what it is", "2025-02-19", "Penduduk Tanjungpinang",
			[]string{"TANJUNGPINANG - Disdukcapil Kota Tanjungpinang mencatat, penduduk ibu kota Kepri ini kini 239.214 jiwa."},
			[]string{"population 239214 Kota Tanjung Pinang 2025-02-19/day"},
		},
		{
			"a province by the list of its regencies", "2025-05-21", "Kabupaten Kota Diminta Genjot IKD",
			[]string{
				"PANGKALPINANG - Di Bangka Belitung 62.417 warga sudah aktivasi IKD.",
				"Kota Pangkalpinang 13.905 orang, Bangka 13.120 orang, Belitung 9.877 orang. Angka itu disampaikan pejabat DP3ACSKB Babel.",
				"Baru itu yang aktivasi IKD, 5,6 persen dari wajib KTP.",
			},
			[]string{
				"ikd_activated 62417 Provinsi Kepulauan Bangka Belitung 2025-05-21/day", "ikd_activated 13905 Kota Pangkal Pinang 2025-05-21/day",
				"ikd_activated 13120 Kabupaten Bangka 2025-05-21/day", "ikd_activated 9877 Kabupaten Belitung 2025-05-21/day",
				"ikd_activation_rate 5.6 Provinsi Kepulauan Bangka Belitung 2025-05-21/day",
			},
		},
		{
			"ranked within its province", "2024-11-13", "KIA Kabupaten Poso",
			[]string{"POSO - Angka tertinggi se-Sulawesi Tengah, yakni 92,91 persen, dicapai Kabupaten Poso dalam kepemilikan KIA."},
			[]string{"kia_rate 92.91 Kabupaten Poso 2024-11-13/day"},
		},
		{
			"the nation for comparison", "2024-11-13", "Perekaman Kabupaten Poso",
			[]string{"POSO - Perekaman KTP-el di Kabupaten Poso 99,31 persen, di atas rata-rata nasional 97,5 persen. Sedangkan yang belum perekaman sejumlah 9.038 orang."},
			[]string{"ktp_el_recording_rate 99.31 Kabupaten Poso 2024-11-13/day", "ktp_el_recording_rate 97.5 Indonesia 2024-11-13/day", "ktp_el_unrecorded 9038 Kabupaten Poso 2024-11-13/day"},
		},
		{
			"the centre's target behind the province", "2024-11-13", "IKD Nunukan",
			[]string{"NUNUKAN - Aktivasi IKD di Kabupaten Nunukan 7,1 persen. Provinsi Kaltara sendiri 11 persen. Target nasional 30 persen."},
			[]string{
				"ikd_activation_rate 7.1 Kabupaten Nunukan 2024-11-13/day", "ikd_activation_rate 11 Provinsi Kalimantan Utara 2024-11-13/day",
				"ikd_target_rate 30 Kabupaten Nunukan 2024-11-13/day",
			},
		},
		{
			"places and figures in turn", "2024-11-13", "Wajib KTP Sumsel",
			[]string{"PALEMBANG - Disdukcapil Provinsi Sumatera Selatan mencatat wajib KTP OKI, Ogan Ilir dan Lahat masing-masing 560.120, 310.204 dan 320.900 jiwa."},
			[]string{
				"wajib_ktp 560120 Kabupaten Ogan Komering Ilir 2024-11-13/day", "wajib_ktp 310204 Kabupaten Ogan Ilir 2024-11-13/day",
				"wajib_ktp 320900 Kabupaten Lahat 2024-11-13/day",
			},
		},
		{
			"an abbreviation", "2025-01-14", "Penduduk Kota Pekanbaru",
			[]string{"PEKANBARU - Disdukcapil Kota Pekanbaru menyebut, dari data SIAK bulan ini wajib KTP tercatat 838.004 jiwa."},
			[]string{"wajib_ktp 838004 Kota Pekanbaru 2025-01-14/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, c.published, c.title, c.text...), c.want...)
		})
	}
}

func TestNamesakes(t *testing.T) {
	for _, c := range []struct {
		name, title string
		text        []string
		want        string
	}{
		{"the province by its wajib KTP", "Wajib KTP Gorontalo", []string{"GORONTALO - Kepala Dinas Dukcapil Gorontalo menyebut wajib KTP 880.120 jiwa."}, "wajib_ktp 880120 Provinsi Gorontalo 2024-11-13/day"},
		{"the city by its wajib KTP", "Wajib KTP Gorontalo", []string{"GORONTALO - Kepala Dinas Dukcapil Gorontalo menyebut wajib KTP 147.120 jiwa."}, "wajib_ktp 147120 Kota Gorontalo 2024-11-13/day"},
		{"nothing decides", "Aktivasi IKD Jambi", []string{"JAMBI - Kepala Dinas Dukcapil Jambi menyebut 25.400 warga sudah aktivasi IKD."}, "ikd_activated 25400  2024-11-13/day ?"},
		{"its kecamatan decide", "Aktivasi IKD Jambi", []string{"JAMBI - Kepala Dinas Dukcapil Jambi menyebut 25.400 warga sudah aktivasi IKD. Petugas turun ke Kecamatan Kota Baru."}, "ikd_activated 25400 Kota Jambi 2024-11-13/day"},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", c.title, c.text...), c.want) })
	}
}
