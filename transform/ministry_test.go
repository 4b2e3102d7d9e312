package transform_test

import "testing"

// TestMinistrySpeaks reads articles of the ministry that tell of many regions:
// none of a long list is the article's own, nor is the town it was written in.
func TestMinistrySpeaks(t *testing.T) {
	const day = "2022-03-30"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"a list of regions", []string{
				"Menurut Dirjen Dukcapil, target tahun ini yakni 99,3 persen cakupan perekaman KTP-el dan 40 persen kepemilikan KIA.",
				"Target itu sudah dicapai 4 Disdukcapil, yakni Provinsi Sulawesi Tengah, Gorontalo, Maluku, dan Riau.",
				"Kepemilikan KIA dicapai 5 Disdukcapil, yaitu Disdukcapil Provinsi Sulawesi Tengah, Jambi, Bengkulu, Papua, dan Aceh.",
			},
			[]string{"ktp_el_recording_target_rate 99.3 Indonesia 2022-12-31/year", "kia_target_rate 40 Indonesia 2022-12-31/year"},
		},
		{
			"a regency told of first, and the ministry that sets its target", []string{
				"TIRAWUTA - Aktivasi IKD Kolaka Timur sebanyak 2.318 jiwa. Target yang diberikan Kemendagri 22.860 jiwa.",
				"Persentase capaian terhadap wajib KTP baru 2,5 persen. Kalau terhadap target ya 10,1 persen.",
			},
			[]string{
				"ikd_activated 2318 Kabupaten Kolaka Timur 2022-03-30/day", "ikd_target 22860 Kabupaten Kolaka Timur 2022-03-30/day",
				"ikd_activation_rate 2.5 Kabupaten Kolaka Timur 2022-03-30/day", "ikd_activation_rate 10.1 Kabupaten Kolaka Timur 2022-03-30/day",
			},
		},
		{
			"a province named only as the lowest of many", []string{
				"JAKARTA - Ditjen Dukcapil Kemendagri mencatat kepemilikan akta kelahiran anak masih timpang.",
				"Yang paling rendah cakupannya adalah Provinsi Maluku, yakni 61,4 persen.",
				"Dari 80.110.000 jumlah anak Indonesia, sebanyak 74.310.000 jiwa sudah memiliki akta kelahiran.",
			},
			[]string{
				"birth_cert_rate 61.4 Provinsi Maluku 2022-03-30/day", "child_population 8.011e+07 Indonesia 2022-03-30/day",
				"birth_cert_issued 7.431e+07 Indonesia 2022-03-30/day",
			},
		},
		{
			"a town behind the outlet", []string{
				"kabar.com - JAKARTA - Presiden menetapkan target 70 persen anak Indonesia usia 0-18 tahun memiliki akta kelahiran.",
				"Menurut Dirjen Dukcapil, secara nasional baru 41 persen anak yang memiliki akta kelahiran.",
			},
			[]string{"birth_cert_target_rate 70 Indonesia 2022-03-30/day", "birth_cert_rate 41 Indonesia 2022-03-30/day"},
		},
		{
			"offices of the place, wherever it is, that only help", []string{
				"Direktur Jenderal Kependudukan menyebut warga yang belum merekam KTP-el tinggal 9 juta jiwa.",
				"Warga pesantren akan dibantu oleh Disdukcapil setempat.",
			},
			[]string{"ktp_el_unrecorded 9e+06 Indonesia 2022-03-30/day"},
		},
		{
			"an office of the place that speaks", []string{
				"Warga yang belum merekam KTP-el tinggal 9.112 jiwa, kata kepala Disdukcapil setempat.",
				"Dirjen Dukcapil meminta semuanya tuntas tahun ini.",
			},
			[]string{"ktp_el_unrecorded 9112  2022-03-30/day ?"},
		},
		{
			"more people than any province has", []string{
				"Jakarta, Kabar.com - Dirjen Zudan Arif Fakrulloh menyebut perekaman KTP-el mencapai 97,1 persen atau 183,2 juta jiwa.",
				"Perekaman itu terus naik, katanya di Jakarta, Rabu (30/3).",
			},
			[]string{"ktp_el_recording_rate 97.1 Indonesia 2022-03-30/day", "ktp_el_recorded 1.832e+08 Indonesia 2022-03-30/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Target administrasi kependudukan", c.text...), c.want...) })
	}
}

// TestKecamatanWithoutItsKind gives a kecamatan that is told without its kind its
// share, and doubts it where the name is none that is known.
func TestKecamatanWithoutItsKind(t *testing.T) {
	const lead = "SIGI - Kepemilikan Kartu Identitas Anak (KIA) di Kabupaten Sigi 51,2 persen, kata kepala Disdukcapil Sigi."
	const told = " menjadi kecamatan dengan persentase kepemilikan KIA tertinggi, yaitu 61,7 persen."
	check(t, read(t, "2022-09-20", "KIA di Sigi", lead, "Di antara 15 kecamatan, ternyata Lindu"+told),
		"kia_rate 51.2 Kabupaten Sigi 2022-09-20/day", "kia_rate 61.7 Kecamatan Lindu 2022-09-20/day")
	check(t, read(t, "2022-09-20", "KIA di Sigi", lead, "Di antara 15 kecamatan, ternyata Lindau"+told),
		"kia_rate 51.2 Kabupaten Sigi 2022-09-20/day", "kia_rate 61.7 Kabupaten Sigi 2022-09-20/day ?")
}

// TestKecamatanInTwoWords reads a kecamatan of a list that is printed in two
// words, the first of them the name of another one.
func TestKecamatanInTwoWords(t *testing.T) {
	check(t, read(t, "2019-09-23", "KIA di Jakarta Timur",
		"JAKARTA - Suku Dinas Dukcapil Kota Jakarta Timur menghitung KIA yang terbit. Rinciannya, Kecamatan Matraman sebanyak 21.117 lembar, Jatinegara 31.402 lembar, Kramat Jati 42.730 lembar."),
		"kia_issued 21117 Kecamatan Matraman 2019-09-23/day", "kia_issued 31402 Kecamatan Jatinegara 2019-09-23/day", "kia_issued 42730 Kecamatan Kramatjati 2019-09-23/day")
}
