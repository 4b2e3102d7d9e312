package transform_test

import "testing"

// TestRunsOfPeople reads runs of kecamatan whose people the sentence before names,
// and names of places that begin with a number.
func TestRunsOfPeople(t *testing.T) {
	for _, c := range []struct {
		name, title string
		text, want  []string
	}{
		{
			"first-time holders announced without a figure", "Perekaman Pelajar di Kabupaten Kutai Timur",
			[]string{
				"SANGATTA - Kabupaten Kutai Timur memiliki 9.104 pemilih pemula. Yang sudah merekam KTP-el baru 31 persen.",
				"Kepala bidang lalu merinci jumlah pemilih pemula per kecamatan.",
				"Kecamatan Sangatta Utara teratas dengan 2.411 orang, disusul Bengalon 1.102 orang.",
				"Adapun Muara Wahau 604 orang.",
			},
			[]string{
				"first_time_ktp 9104 Kabupaten Kutai Timur 2023-06-07/day", "ktp_el_recording_rate 31 Kabupaten Kutai Timur 2023-06-07/day ?",
				"first_time_ktp 2411 Kecamatan Sangatta Utara 2023-06-07/day", "first_time_ktp 1102 Kecamatan Bengalon 2023-06-07/day",
				"first_time_ktp 604 Kecamatan Muara Wahau 2023-06-07/day",
			},
		},
		{
			"a name that begins with a number", "Capaian IKD Provinsi Sumatera Selatan",
			[]string{"PALEMBANG - Aktivasi IKD di Sumatera Selatan baru 9,14 persen. Teratas Kota Prabumulih 17,2 persen. Paling bawah Empat Lawang (1,18 persen)."},
			[]string{
				"ikd_activation_rate 9.14 Provinsi Sumatera Selatan 2023-06-07/day", "ikd_activation_rate 17.2 Kota Prabumulih 2023-06-07/day",
				"ikd_activation_rate 1.18 Kabupaten Empat Lawang 2023-06-07/day",
			},
		},
		{
			"what is left from the share told to the target", "Capaian IKD Provinsi Jambi",
			[]string{"JAMBI - Aktivasi IKD di Provinsi Jambi baru 8,74 persen. Kemendagri menghendaki 30 persen. Perjalanan ke sana masih 21,26 persen."},
			[]string{"ikd_activation_rate 8.74 Provinsi Jambi 2023-06-07/day", "ikd_target_rate 30 Provinsi Jambi 2023-06-07/day", "ikd_activation_rate 21.26 Provinsi Jambi 2023-06-07/day ?"},
		},
		{
			"a target in people of the official residents", "IKD di Kabupaten Kendal",
			[]string{"KENDAL - Aktivasi IKD di Kabupaten Kendal baru 12.450 orang. Setiap daerah dibebani 25 persen dari jumlah penduduk. Dihitung dengan penduduk Kendal, artinya lebih dari 262 ribu orang."},
			[]string{"ikd_activated 12450 Kabupaten Kendal 2023-06-07/day", "ikd_target_rate 25 Kabupaten Kendal 2023-06-07/day", "ikd_target 262000 Kabupaten Kendal 2023-06-07/day"},
		},
		{
			"those left, each with their share", "Layanan KIA Kabupaten Manggarai",
			[]string{"RUTENG - Anak usia 0-17 tahun di Manggarai 112.400 anak. Yang sudah memiliki KIA 57.512 anak (51,17%), sementara 54.888 anak (48,83%) dikejar tahun ini."},
			[]string{
				"child_population 112400 Kabupaten Manggarai 2023-06-07/day", "kia_issued 57512 Kabupaten Manggarai 2023-06-07/day", "kia_rate 51.17 Kabupaten Manggarai 2023-06-07/day",
				"kia_issued 54888 Kabupaten Manggarai 2023-06-07/day ?", "kia_rate 48.83 Kabupaten Manggarai 2023-06-07/day ?",
			},
		},
		{
			"cards fetched elsewhere", "Blangko KTP Kabupaten Wakatobi",
			[]string{"WANGI-WANGI - Sisa blangko KTP elektronik di Disdukcapil Wakatobi sekitar 140 keping. Kemarin kami ambil ke Kendari dan diberi 450 keping."},
			[]string{"blangko_stock 140 Kabupaten Wakatobi 2023-06-07/day", "blangko_received 450 Kabupaten Wakatobi 2023-06-06/day"},
		},
		{
			"half a year and months of a year told before", "Kinerja Disdukcapil Kota Parepare",
			[]string{
				"PAREPARE - Sepanjang 2022 keping KTP-el yang naik cetak di Kota Parepare 21.504 keping. Enam bulan pertama 9.114 keping.",
				"Rinciannya 1.840 keping pada Juli dan 2.011 pada Agustus.",
			},
			[]string{
				"ktp_el_printed 21504 Kota Parepare 2022-12-31/year", "ktp_el_printed 9114 Kota Parepare 2022-06-30/month",
				"ktp_el_printed 1840 Kota Parepare 2022-07-31/month", "ktp_el_printed 2011 Kota Parepare 2022-08-31/month",
			},
		},
		{
			"a province's target against which several are told", "KIA Provinsi Sulawesi Barat",
			[]string{"MAMUJU - Cakupan KIA di Sulawesi Barat baru 48,12 persen. Kabupaten Majene dan Kabupaten Mamasa belum memenuhi terget KIA 60%."},
			[]string{"kia_rate 48.12 Provinsi Sulawesi Barat 2023-06-07/day", "kia_target_rate 60 Provinsi Sulawesi Barat 2023-06-07/day"},
		},
		{
			"a target of each", "KIA Provinsi Sulawesi Barat",
			[]string{"MAMUJU - Cakupan KIA di Sulawesi Barat baru 48,12 persen. Kabupaten Majene dan Kabupaten Mamasa masing-masing ditargetkan 60 persen."},
			[]string{"kia_rate 48.12 Provinsi Sulawesi Barat 2023-06-07/day", "kia_target_rate 60 Kabupaten Majene 2023-06-07/day", "kia_target_rate 60 Kabupaten Mamasa 2023-06-07/day"},
		},
		{
			"all activations told again as those of the year", "IKD Kabupaten Majene",
			[]string{"MAJENE - Sampai akhir tahun 2022 yang mengaktifkan IKD di Kabupaten Majene 3.214 orang.", "Sepanjang 2022 hanya didapat 3.214 aktivasi IKD."},
			[]string{"ikd_activated 3214 Kabupaten Majene 2022-12-31/year"},
		},
		{
			"a day's activations beside all of them", "IKD Kabupaten Bangka Selatan",
			[]string{
				"TOBOALI - Kepala Disdukcapil Bangka Selatan, Selasa (6/6/2023), menyebut yang mengaktifkan IKD 3.104 jiwa.",
				"Senin (5/6), misalnya, se-Bangka Selatan cuma 71 orang yang aktivasi.",
			},
			[]string{"ikd_activated 3104 Kabupaten Bangka Selatan 2023-06-06/day", "ikd_new_activations 71 Kabupaten Bangka Selatan 2023-06-05/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2023-06-07", c.title, c.text...), c.want...)
		})
	}
}
