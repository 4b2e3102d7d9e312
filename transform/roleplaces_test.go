package transform_test

import "testing"

// TestRolesOfPlaces holds what the official figures of a region make of targets,
// children and printed cards.
func TestRolesOfPlaces(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a target that no region can reach",
			[]string{`PALU - "Target nasional sekitar 25 persen dari penduduk wajib KTP, atau di kisaran 50 juta penduduk, sudah aktivasi IKD," kata Kepala Disdukcapil Kota Palu.`, "Kota Palu menargetkan 60.000 penduduk mengaktifkan IKD."},
			[]string{"ikd_target_rate 25 Indonesia 2024-11-13/day", "ikd_target 5e+07 Indonesia 2024-11-13/day", "ikd_target 60000 Kota Palu 2024-11-13/day"},
		},
		{
			"a target of the ministry, and those who speak for themselves",
			[]string{
				"PALU - Disdukcapil Kota Palu menargetkan 65.730 penduduk punya KTP digital. Target Dirjen Dukcapil Kemendagri, 50 juta penduduk.",
				`"Target kami dari jumlah penduduk, yaitu sebesar 387.493 jiwa. Kalau wajib KTP-nya 262.918 jiwa," ungkapnya.`,
			},
			[]string{"ikd_target 65730 Kota Palu 2024-11-13/day", "ikd_target 5e+07 Indonesia 2024-11-13/day", "population 387493 Kota Palu 2024-11-13/day", "wajib_ktp 262918 Kota Palu 2024-11-13/day"},
		},
		{
			"the share and the year of a target",
			[]string{
				"PALU - Disdukcapil Kota Palu mematok target 65 ribu penduduk punya IKD. Pendaftaran IKD ialah 25 persen dari wajib KTP.",
				`"IKD-nya 25 persen dari wajib KTP, artinya setahun sekitar 65 ribu yang jadi target kami di tahun 2024," katanya.`,
			},
			[]string{"ikd_target 65000 Kota Palu 2024-12-31/year", "ikd_target_rate 25 Kota Palu 2024-12-31/year"},
		},
		{
			"children called those obliged, of several documents",
			[]string{
				"PALU - Adapun capaian akta kelahiran, KIA dan akta kematian di Kota Palu, untuk indikator kelahiran usia 0 sampai 18 tahun jumlah wajibnya 119.047 jiwa, yang belum memiliki 6.151 jiwa dan yang sudah memiliki 112.896 jiwa atau 94,83 persen.",
				"KIA usia 0 sampai 17 tahun, wajibnya sebanyak 112.217 jiwa, yang belum memiliki 63.870 jiwa.",
			},
			[]string{"child_population 119047 Kota Palu 2024-11-13/day", "birth_cert_issued 112896 Kota Palu 2024-11-13/day", "birth_cert_rate 94.83 Kota Palu 2024-11-13/day", "child_population 112217 Kota Palu 2024-11-13/day"},
		},
		{
			"those who have a document, no children that a place has",
			[]string{"PALU - Cakupan akta kelahiran di Kota Palu, yang wajib 112.217 anak, yang memiliki 104.347 anak."},
			[]string{"child_population 112217 Kota Palu 2024-11-13/day", "birth_cert_issued 104347 Kota Palu 2024-11-13/day"},
		},
		{
			"children beside a target",
			[]string{"PALU - Target kepemilikan Kartu Identitas Anak (KIA) di Kota Palu sebesar 60 persen dari jumlah anak berusia 0 sampai 17 tahun yakni sebanyak 118.223 jiwa."},
			[]string{"kia_target_rate 60 Kota Palu 2024-11-13/day", "child_population 118223 Kota Palu 2024-11-13/day"},
		},
		{
			"what a target stands for",
			[]string{"PALU - Anak di Kota Palu yang sudah memperoleh KIA saat ini 30 ribu atau 30 persen dari target 70 ribu."},
			[]string{"kia_issued 30000 Kota Palu 2024-11-13/day", "kia_rate 30 Kota Palu 2024-11-13/day", "child_population 70000 Kota Palu 2024-11-13/day ?"},
		},
		{
			"printed for most of them",
			[]string{"PALU - Wajib KTP-el di Kota Palu saat ini berjumlah 262.918 jiwa dan sudah tercetak 259.015 jiwa."},
			[]string{"wajib_ktp 262918 Kota Palu 2024-11-13/day", "ktp_el_held 259015 Kota Palu 2024-11-13/day"},
		},
		{
			"the year told before",
			[]string{"PALU - KIA mulai diterapkan Kota Palu pada tahun 2017. Kala itu, KIA diberikan kepada 7.120 anak. Kini KIA sudah dimiliki 51.204 anak."},
			[]string{"kia_issued 7120 Kota Palu 2017-12-31/year", "kia_issued 51204 Kota Palu 2024-11-13/day"},
		},
		{
			"obliged in a number of residents",
			[]string{"PALU - Ada sekitar 387.493 data wajib KTP di Kota Palu. Dari jumlah tersebut 3.812 orang belum merekam KTP-el."},
			[]string{"wajib_ktp 387493 Kota Palu 2024-11-13/day ?", "ktp_el_unrecorded 3812 Kota Palu 2024-11-13/day"},
		},
		{
			"too many for the part told of before",
			[]string{"PADANG - Disdukcapil Provinsi Sumatera Barat mendata perekaman KTP-el. Perekaman terendah di Kota Sawahlunto, 97,7 persen. Blangko KTP-el masih tersedia 90.200 keping."},
			[]string{"ktp_el_recording_rate 97.7 Kota Sawahlunto 2024-11-13/day", "blangko_stock 90200 Provinsi Sumatera Barat 2024-11-13/day"},
		},
		{
			"too many for the region of its own sentence",
			[]string{"PADANG - Disdukcapil Provinsi Sumatera Barat mendata perekaman KTP-el. Perekaman terendah di Kota Sawahlunto, 97,7 persen.", "Blangko KTP-el di Kota Sawahlunto masih tersedia 90.200 keping."},
			[]string{"ktp_el_recording_rate 97.7 Kota Sawahlunto 2024-11-13/day", "blangko_stock 90200 Kota Sawahlunto 2024-11-13/day ?"},
		},
		{
			"few enough for the part",
			[]string{"PADANG - Disdukcapil Provinsi Sumatera Barat mendata perekaman KTP-el. Perekaman terendah di Kota Sawahlunto, 97,7 persen. Blangko KTP-el masih tersedia 1.200 keping."},
			[]string{"ktp_el_recording_rate 97.7 Kota Sawahlunto 2024-11-13/day", "blangko_stock 1200 Kota Sawahlunto 2024-11-13/day"},
		},
		{
			"said long ago, and told again without its day",
			[]string{"PALU - Menurut catatan Disdukcapil Kota Palu warga yang belum merekam KTP-el 5.442.", "Dalam wawancara sebelumnya, pada Selasa (30/7/2024), yang belum merekam KTP-el 5.442 orang. Kini 6.038 orang belum merekam KTP-el."},
			[]string{"ktp_el_unrecorded 5442 Kota Palu 2024-07-30/day", "ktp_el_unrecorded 6038 Kota Palu 2024-11-13/day"},
		},
		{
			"few first-time holders beside all",
			[]string{"PALU - Ada 8.420 pemilih pemula di Kota Palu. Petugas mendatangi sekolah di Kota Palu yang punya data pemilih pemula 400 orang."},
			[]string{"first_time_ktp 8420 Kota Palu 2024-11-13/day", "first_time_ktp 400 Kota Palu 2024-11-13/day ?"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Pelayanan administrasi kependudukan", c.text...), c.want...)
		})
	}
}
