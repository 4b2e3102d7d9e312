package transform_test

import "testing"

func TestPlacesThatOnlyPassOn(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"the province's office sends", "Blangko Aceh Tengah",
			[]string{"TAKENGON - Pemerintah Kabupaten Aceh Tengah menyebut Dinas Registrasi Kependudukan Aceh (DRKA) kembali mengirim 2.500 keping blangko KTP-el."},
			[]string{"blangko_received 2500 Kabupaten Aceh Tengah 2024-11-13/day"},
		},
		{
			"asked for through it", "Blangko Kolaka",
			[]string{"KOLAKA - Kepala Disdukcapil Kabupaten Kolaka sudah bersurat lewat Dinas Dukcapil Provinsi Sulawesi Tenggara untuk meminta 6.000 keping blangko."},
			[]string{"blangko_requested 6000 Kabupaten Kolaka 2024-11-13/day"},
		},
		{
			"received from it", "Blangko Kolaka",
			[]string{"KOLAKA - Disdukcapil Kabupaten Kolaka menerima 4.000 keping blangko dari Dinas Kependudukan dan Pencatatan Sipil (Disdukcapil) Provinsi Sulawesi Tenggara."},
			[]string{"blangko_received 4000 Kabupaten Kolaka 2024-11-13/day"},
		},
		{
			"its own data", "IKD Sulawesi Tengah",
			[]string{"PALU - Aktivasi IKD di Provinsi Sulawesi Tengah dikejar. Menurut data dari Disdukcapil Kota Palu, aktivasi IKD 24.100 jiwa."},
			[]string{"ikd_activated 24100 Kota Palu 2024-11-13/day"},
		},
		{
			"the province's own average behind a rank", "IKD Kabupaten Sigi",
			[]string{"SIGI - Aktivasi IKD di Kabupaten Sigi mencapai 11,2 persen, tertinggi di Sulawesi Tengah yang rata-ratanya 9,9 persen."},
			[]string{"ikd_activation_rate 11.2 Kabupaten Sigi 2024-11-13/day", "ikd_activation_rate 9.9 Provinsi Sulawesi Tengah 2024-11-13/day"},
		},
		{
			"its own share behind a rank", "IKD Kabupaten Sigi",
			[]string{"SIGI - Kabupaten Sigi menjadi daerah dengan aktivasi IKD tertinggi di Sulawesi Tengah yang mencapai 11,2 persen."},
			[]string{"ikd_activation_rate 11.2 Kabupaten Sigi 2024-11-13/day"},
		},
		{
			"set against other regions of the nation", "IKD Kabupaten Kolaka",
			[]string{"KOLAKA - Aktivasi IKD di Kabupaten Kolaka baru 6.100 orang atau 4 persen dari target 152.000 orang.", "Tetapi capaian 4 persen masih lebih baik daripada beberapa daerah lain se-Indonesia."},
			[]string{"ikd_activated 6100 Kabupaten Kolaka 2024-11-13/day", "ikd_activation_rate 4 Kabupaten Kolaka 2024-11-13/day", "ikd_target 152000 Kabupaten Kolaka 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, c.title, c.text...), c.want...) })
	}
}
