package transform_test

import "testing"

func TestListsUnderAHeading(t *testing.T) {
	const day = "2024-09-03"
	for _, c := range []struct {
		name  string
		paras []string
		want  []string
	}{
		{
			"the act of the heading",
			[]string{
				"KENDARI - Disdukcapil Kota Kendari menyebut 138.902 warga Kota Kendari sudah aktivasi IKD. Sejak Mei bertambah 24.615 aktivasi.",
				"Berikut dua kecamatan dengan aktivasi terbanyak:", "1. Baruga 19.204", "2. Puuwatu 16.077",
			},
			[]string{"ikd_activated 138902 Kota Kendari 2024-09-03/day", "ikd_new_activations 24615 Kota Kendari 2024-09-03/day", "ikd_activated 19204 Kecamatan Baruga 2024-09-03/day", "ikd_activated 16077 Kecamatan Puuwatu 2024-09-03/day"},
		},
		{
			"the share that was told of all",
			[]string{
				"AMBON - Kepemilikan KIA di Provinsi Maluku 41,2 persen, kata Kepala Dinas Dukcapil Provinsi Maluku. Kartu itu gratis. Petugas mendatangi sekolah.",
				"Adapun persentase per kabupaten/kota sebagai berikut:", "1. Kota Tual 52,4%", "2. Kab. Buru Selatan 38,7%",
			},
			[]string{"kia_rate 41.2 Provinsi Maluku 2024-09-03/day", "kia_rate 52.4 Kota Tual 2024-09-03/day", "kia_rate 38.7 Kabupaten Buru Selatan 2024-09-03/day"},
		},
		{
			"a name with a number in it",
			[]string{
				"KISARAN - Disdukcapil Kabupaten Asahan mencatat 14.310 warga belum melakukan perekaman KTP-el.",
				"Kecamatan dengan sisa perekaman terbanyak yakni Air Joman 1.874 jiwa dan Simpang Empat 1.702 jiwa.",
			},
			[]string{"ktp_el_unrecorded 14310 Kabupaten Asahan 2024-09-03/day", "ktp_el_unrecorded 1874 Kecamatan Air Joman 2024-09-03/day", "ktp_el_unrecorded 1702 Kecamatan Simpang Empat 2024-09-03/day"},
		},
		{
			"names that stand alone",
			[]string{
				"PALOPO - Disdukcapil Kota Palopo melayani perekaman KTP-el.",
				"Kecamatan Wara", "Wajib KTP: 22.400 jiwa", "Sudah merekam KTP-el: 21.900 jiwa", "Kecamatan Bara", "Wajib KTP: 17.300 jiwa", "Layanan dibuka di kantor.", "Sisa blangko 900 keping.",
			},
			[]string{"wajib_ktp 22400 Kecamatan Wara 2024-09-03/day", "ktp_el_recorded 21900 Kecamatan Wara 2024-09-03/day", "wajib_ktp 17300 Kecamatan Bara 2024-09-03/day", "blangko_stock 900 Kota Palopo 2024-09-03/day"},
		},
		{
			"the people of the heading",
			[]string{
				"WANGI-WANGI - Dinas Dukcapil Kabupaten Buton Selatan melayani warga sampai ke desa.",
				"Berikut jumlah warga wajib KTP per kecamatan di Kabupaten Buton Selatan:", "1. Kecamatan Batauga: 12.410 jiwa", "2. Kecamatan Sampolawa: 15.022 jiwa",
			},
			[]string{"wajib_ktp 12410 Kecamatan Batauga 2024-09-03/day", "wajib_ktp 15022 Kecamatan Sampolawa 2024-09-03/day"},
		},
		{
			"the parts of a whole by place",
			[]string{
				"AMBON - Dinas Dukcapil Provinsi Maluku mencatat jumlah penduduk Provinsi Maluku.",
				"Dari 1.905.310 penduduk, terbanyak di Kabupaten Maluku Tengah 430.120 jiwa, lalu Kota Ambon 351.004 jiwa.",
			},
			[]string{"population 1.90531e+06 Provinsi Maluku 2024-09-03/day", "population 430120 Kabupaten Maluku Tengah 2024-09-03/day", "population 351004 Kota Ambon 2024-09-03/day"},
		},
		{
			"fewer than, not without",
			[]string{
				"BENGKULU - Dinas Dukcapil Provinsi Bengkulu menyebut 92.608 warga Provinsi Bengkulu sudah aktivasi IKD.",
				"\"Kota Bengkulu saja sudah 40 ribu. Tapi Kaur belum 4.000 orang,\" ujarnya.",
			},
			[]string{"ikd_activated 92608 Provinsi Bengkulu 2024-09-03/day", "ikd_activated 40000 Kota Bengkulu 2024-09-03/day", "ikd_activated 4000 Kabupaten Kaur 2024-09-03/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Data kependudukan", c.paras...), c.want...) })
	}
}
