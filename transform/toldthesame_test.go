package transform_test

import "testing"

// TestToldOfTheSame holds that figures which the arithmetic or the telling binds to dated data
// have its date, whoever tells them, and that others have the day of their speaker.
func TestToldOfTheSame(t *testing.T) {
	const seventh = "\"Wajib KTP 132.214 jiwa, yang sudah terekam 129.307 jiwa,\" kata kepala dinas, Kamis (7/9)."
	const rate = "\"Kota Kendari tertinggi, 21,2 persen, Wakatobi terendah, 2,3 persen,\" ujar Kepala Dinas Dukcapil Sultra, Kamis (7/9)."
	const sultra = "KENDARI - Hingga Juli 2023 aktivasi IKD di Sulawesi Tenggara 91.870 orang atau 5,1 persen."
	levels := []string{"ikd_activated 91870 Provinsi Sulawesi Tenggara 2023-07-31/month", "ikd_activation_rate 5.1 Provinsi Sulawesi Tenggara 2023-07-31/month"}
	for _, c := range []struct {
		name, title string
		text, want  []string
	}{
		{
			"left in the headline too", "2.907 Warga Buol Belum Rekam KTP-el",
			[]string{"BUOL - Data per Juli 2023 mencatat 2.907 warga Kabupaten Buol belum merekam KTP-el.", seventh},
			[]string{"ktp_el_unrecorded 2907 Kabupaten Buol 2023-07-31/month", "wajib_ktp 132214 Kabupaten Buol 2023-07-31/month", "ktp_el_recorded 129307 Kabupaten Buol 2023-07-31/month"},
		},
		{
			"left behind a speaker, in the headline too", "Wajib KTP Buol 132.214 Jiwa, 2.907 Belum Rekam",
			[]string{"BUOL - Berdasarkan DKB semester I 2023, penduduk Kabupaten Buol 188.107 jiwa, kata kepala dinas.", seventh, "Sisanya 2.907 jiwa yang belum merekam tersebar di sebelas kecamatan."},
			[]string{"population 188107 Kabupaten Buol 2023-06-30/month", "wajib_ktp 132214 Kabupaten Buol 2023-06-30/month", "ktp_el_recorded 129307 Kabupaten Buol 2023-06-30/month", "ktp_el_unrecorded 2907 Kabupaten Buol 2023-06-30/month"},
		},
		{
			"left as many as end in noughts, and their share behind", "KTP-el Kabupaten Buol",
			[]string{"BUOL - Sebanyak 2.910 warga Kabupaten Buol belum merekam KTP-el. Data tersebut per 31 Agustus.", "Kepala dinas mengatakan wajib KTP 132.217 jiwa. \"Yang sudah rekam 129.307. Persentasenya 97,8 persen,\" katanya, Kamis (7/9)."},
			[]string{"ktp_el_unrecorded 2910 Kabupaten Buol 2023-08-31/day", "wajib_ktp 132217 Kabupaten Buol 2023-08-31/day", "ktp_el_recorded 129307 Kabupaten Buol 2023-08-31/day", "ktp_el_recording_rate 97.8 Kabupaten Buol 2023-08-31/day"},
		},
		{
			"came in within the last months", "IKD Kabupaten Buol",
			[]string{"BUOL - Pengguna IKD di Kabupaten Buol 11.908 orang, kata kepala dinas, Kamis (7/9).", "\"Tiga bulan belakangan 1.760 orang yang aktivasi,\" ujarnya."},
			[]string{"ikd_activated 11908 Kabupaten Buol 2023-09-07/day", "ikd_new_activations 1760 Kabupaten Buol 2023-09-07/day"},
		},
		{
			"counts of a share of the year's end", "KIA Kabupaten Buol",
			[]string{"BUOL - Akhir 2022 kepemilikan KIA di Kabupaten Buol 37,4 persen.", "\"Jumlah anak kita 58.310 jiwa, 21.807 di antaranya sudah pegang KIA,\" ujar kepala dinas, Kamis (7/9)."},
			[]string{"kia_rate 37.4 Kabupaten Buol 2022-12-31/year", "child_population 58310 Kabupaten Buol 2022-12-31/year", "kia_issued 21807 Kabupaten Buol 2022-12-31/year"},
		},
		{
			"no counts of the share of the year's end", "KIA Kabupaten Buol",
			[]string{"BUOL - Akhir 2022 kepemilikan KIA di Kabupaten Buol 37,4 persen.", "\"Jumlah anak kita 58.310 jiwa, 24.913 di antaranya sudah pegang KIA,\" ujar kepala dinas, Kamis (7/9)."},
			[]string{"kia_rate 37.4 Kabupaten Buol 2022-12-31/year", "child_population 58310 Kabupaten Buol 2023-09-07/day", "kia_issued 24913 Kabupaten Buol 2023-09-07/day"},
		},
		{
			"children and certificates of as many as lack one", "Akta Kelahiran Kabupaten Buol",
			[]string{"BUOL - Hingga Juli 2023, 3.715 anak di Kabupaten Buol belum memiliki akta kelahiran.", "\"Jumlah anak 58.310 jiwa, yang punya akta 54.595 anak,\" ujar kepala dinas, Kamis (7/9)."},
			[]string{"child_population 58310 Kabupaten Buol 2023-07-31/month", "birth_cert_issued 54595 Kabupaten Buol 2023-07-31/month"},
		},
		{
			"others than those who lack one", "Akta Kelahiran Kabupaten Buol",
			[]string{"BUOL - Hingga Juli 2023, 3.715 anak di Kabupaten Buol belum memiliki akta kelahiran.", "\"Jumlah anak sekarang 58.310 jiwa, yang punya akta 55.112 anak,\" ujar kepala dinas, Kamis (7/9)."},
			[]string{"child_population 58310 Kabupaten Buol 2023-09-07/day", "birth_cert_issued 55112 Kabupaten Buol 2023-09-07/day"},
		},
		{
			"regions of a province", "IKD Sulawesi Tenggara", []string{sultra, rate},
			append([]string{"ikd_activation_rate 21.2 Kota Kendari 2023-07-31/month", "ikd_activation_rate 2.3 Kabupaten Wakatobi 2023-07-31/month"}, levels...),
		},
		{
			"told by the region's own office", "IKD Sulawesi Tenggara",
			[]string{sultra, "\"Kota Kendari sudah 19.205 orang,\" ujar Kepala Disdukcapil Kota Kendari, Kamis (7/9)."},
			append([]string{"ikd_activated 19205 Kota Kendari 2023-09-07/day"}, levels...),
		},
		{
			"told as now", "IKD Sulawesi Tenggara",
			[]string{sultra, "\"Kota Kendari sekarang sudah 19.205 orang,\" ujar Kepala Dinas Dukcapil Sultra, Kamis (7/9)."},
			append([]string{"ikd_activated 19205 Kota Kendari 2023-09-07/day"}, levels...),
		},
		{
			"came in, under a headline without a word of it", "Semester I, 2.204 Warga Buol Aktivasi IKD",
			[]string{"BUOL - Sepanjang semester I 2023, sebanyak 2.204 warga Kabupaten Buol mengaktifkan IKD."},
			[]string{"ikd_new_activations 2204 Kabupaten Buol 2023-06-30/month"},
		},
		{
			"came in, as the headline tells", "Sepanjang Semester I, 2.204 Warga Buol Aktivasi IKD",
			[]string{"BUOL - Sebanyak 2.204 warga Kabupaten Buol mengaktifkan IKD pada semester I 2023."},
			[]string{"ikd_new_activations 2204 Kabupaten Buol 2023-06-30/month"},
		},
		{
			"all there are by the headline", "Tutup Tahun 2022 dengan 2.204 Pengguna IKD di Buol",
			[]string{"BUOL - Sepanjang tahun lalu 2.204 warga Kabupaten Buol mengaktifkan IKD."},
			[]string{"ikd_activated 2204 Kabupaten Buol 2022-12-31/year"},
		},
		{
			"data made known later", "Penduduk Kabupaten Buol",
			[]string{"BUOL - Merujuk DKB semester I 2023 yang dirilis Kemendagri Agustus ini, penduduk Kabupaten Buol 188.107 jiwa.", "Wajib KTP 132.214 jiwa, kata kepala dinas, Kamis (7/9)."},
			[]string{"population 188107 Kabupaten Buol 2023-06-30/month", "wajib_ktp 132214 Kabupaten Buol 2023-06-30/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2023-09-08", c.title, c.text...), c.want...) })
	}
}
