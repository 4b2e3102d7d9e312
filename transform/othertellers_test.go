package transform_test

import "testing"

// TestOtherRegionsTold holds figures of other regions told behind the article's own.
func TestOtherRegionsTold(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"ranked behind what is left", []string{"Kabupaten Ngada harus punya 38 ribu pengguna IKD. Tinggal 23 ribuan lagi, kata kepala dinas.", "Peringkat kedua ditempati Kota Kupang dengan 17.420 jiwa."},
			[]string{"ikd_target 38000 Kabupaten Ngada 2024-11-13/day", "ikd_remaining 23000 Kabupaten Ngada 2024-11-13/day", "ikd_activated 17420 Kota Kupang 2024-11-13/day"},
		},
		{
			"a region told by its neighbour", []string{"Warga Kabupaten Ngada yang mempunyai IKD 6.844 orang.", "Kabupaten Nagekeo yang merupakan pemekaran Ngada mencatat IKD 5.114 orang, Kabupaten Ende yang dikelilingi Ngada 7.310 orang."},
			[]string{"ikd_activated 6844 Kabupaten Ngada 2024-11-13/day", "ikd_activated 5114 Kabupaten Nagekeo 2024-11-13/day", "ikd_activated 7310 Kabupaten Ende 2024-11-13/day"},
		},
		{
			"the nation", []string{"Aktivasi IKD di Kabupaten Ngada 7,58 persen. Di NTT rata-rata 5,1 persen, nasional malah 4 persen."},
			[]string{"ikd_activation_rate 7.58 Kabupaten Ngada 2024-11-13/day", "ikd_activation_rate 5.1 Provinsi Nusa Tenggara Timur 2024-11-13/day", "ikd_activation_rate 4 Indonesia 2024-11-13/day"},
		},
		{
			"an office that does not know the data", []string{"Menurut data Juli 2024 wajib KTP Kabupaten Ngada 128.726 jiwa.", "Kepala Disdukcapil Kota Kupang menyebut yang belum merekam di sana 3.450 orang."},
			[]string{"wajib_ktp 128726 Kabupaten Ngada 2024-07-31/month", "ktp_el_unrecorded 3450 Kota Kupang 2024-11-13/day"},
		},
		{
			"kecamatan behind officials", []string{"Warga Kabupaten Ngada yang mempunyai IKD 21.844 orang.", "Dari 9.870 ASN, yang sudah aktif 6.204 orang.", "Yang tertinggi ada di Kecamatan Golewa 7.308 jiwa."},
			[]string{"ikd_activated 21844 Kabupaten Ngada 2024-11-13/day", "wajib_ktp 9870 Kabupaten Ngada 2024-11-13/day ?", "ikd_activated 6204 Kabupaten Ngada 2024-11-13/day ?", "ikd_activated 7308 Kecamatan Golewa 2024-11-13/day"},
		},
		{
			"the base of a target", []string{"Target IKD di Kabupaten Ngada adalah 30 persen dari penduduk yang telah merekam KTP-el, yakni 116.178 jiwa."},
			[]string{"ikd_target_rate 30 Kabupaten Ngada 2024-11-13/day", "ktp_el_recorded 116178 Kabupaten Ngada 2024-11-13/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Layanan kependudukan Kabupaten Ngada", c.text...), c.want...)
		})
	}
}

// TestOfAnEvent holds documents of one event beside all of them.
func TestOfAnEvent(t *testing.T) {
	check(t, read(t, "2024-11-13", "Jemput bola di Kabupaten Ngada", "Hasilnya 130 KIA dicetak di Kabupaten Ngada.", "Hingga kini 37.118 anak Kabupaten Ngada memiliki KIA."),
		"kia_issued 130 Kabupaten Ngada 2024-11-13/day ?", "kia_issued 37118 Kabupaten Ngada 2024-11-13/day")
}

// TestProvincewide holds counts that only the province of the article's region can have.
func TestProvincewide(t *testing.T) {
	check(t, read(t, "2024-11-13", "Perekaman di Kabupaten Bone Bolango", "Wajib KTP Kabupaten Bone Bolango 125.482 orang.", "Di tingkat atasnya 98,4 persen dari 906.310 wajib KTP sudah merekam."),
		"wajib_ktp 125482 Kabupaten Bone Bolango 2024-11-13/day", "wajib_ktp 906310 Provinsi Gorontalo 2024-11-13/day", "ktp_el_recording_rate 98.4 Provinsi Gorontalo 2024-11-13/day")
}
