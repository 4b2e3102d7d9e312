package transform_test

import "testing"

// TestLeavesPlace holds for which region a figure without a place is told behind a part of it.
func TestLeavesPlace(t *testing.T) {
	const day = " 2024-07-09/day"
	const residents = "JEPARA - Penduduk Kabupaten Jepara 1.231.000 jiwa. Paling sedikit di Kecamatan Karimunjawa, 10.120 jiwa."
	counted := []string{"population 1.231e+06 Kabupaten Jepara" + day, "population 10120 Kecamatan Karimunjawa" + day}
	const children = "MAMUJU - Kepemilikan KIA di Provinsi Sulawesi Barat 48,1 persen. Terendah Kabupaten Mamasa, 31,5 persen."
	shares := []string{"kia_rate 48.1 Provinsi Sulawesi Barat" + day, "kia_rate 31.5 Kabupaten Mamasa" + day}
	const recording = "JEPARA - Perekaman KTP-el di Kabupaten Jepara 97,2 persen. Di Kecamatan Karimunjawa bahkan 99 persen."
	beside := []string{"ktp_el_recording_rate 97.2 Kabupaten Jepara" + day, "ktp_el_recording_rate 99 Kecamatan Karimunjawa" + day}
	const neighbour = "JEPARA - Disdukcapil Kabupaten Jepara mencetak 3.120 keping KTP-el sepanjang Juni 2024. Kabupaten Kudus mencetak 2.870 keping."
	printed := []string{"ktp_el_printed 3120 Kabupaten Jepara 2024-06-30/month", "ktp_el_printed 2870 Kabupaten Kudus 2024-06-30/month"}
	for _, c := range []struct {
		name string
		text []string
		told []string
		want []string
	}{
		{"more than live there", []string{residents + " Dari jumlah itu, wajib KTP 931.204 jiwa."}, counted, []string{"wajib_ktp 931204 Kabupaten Jepara" + day}},
		{"of its own people", []string{residents + " Wajib KTP-nya 7.210 jiwa."}, counted, []string{"wajib_ktp 7210 Kecamatan Karimunjawa" + day}},
		{"some of its own people", []string{residents + " Dari jumlah itu, wajib KTP 7.210 jiwa."}, counted, []string{"wajib_ktp 7210 Kecamatan Karimunjawa" + day}},
		{"past its rank", []string{residents + " Adapun yang sudah merekam KTP-el 921.118 orang."}, counted, []string{"ktp_el_recorded 921118 Kabupaten Jepara" + day}},
		{"blank cards", []string{residents + " Blangko KTP-el masih 2.400 keping."}, counted, []string{"blangko_stock 2400 Kabupaten Jepara" + day}},
		{"all taken together", []string{residents + " Secara keseluruhan, data kependudukan di Jepara sudah bersih. Dari 931.204 wajib KTP, yang merekam 921.118 orang."}, counted, []string{"wajib_ktp 931204 Kabupaten Jepara" + day, "ktp_el_recorded 921118 Kabupaten Jepara" + day}},
		{"past what one kecamatan has beside it", []string{recording + " Kepemilikan KIA 48,8 persen."}, beside, []string{"kia_rate 48.8 Kabupaten Jepara" + day}},
		{"on its own people beside it", []string{recording + " Wajib KTP-nya 7.210 jiwa."}, beside, []string{"wajib_ktp 7210 Kecamatan Karimunjawa" + day}},
		{"past what its province has beside it", []string{"JEPARA - Disdukcapil Kabupaten Jepara mencatat perekaman KTP-el di Kabupaten Jepara 97,2 persen. Jawa Tengah 98 persen. Pemprov Jawa Tengah meminta 99 persen. KIA sudah dimiliki 48,8 persen anak."},
			[]string{beside[0], "ktp_el_recording_rate 98 Provinsi Jawa Tengah" + day, "ktp_el_recording_target_rate 99 Provinsi Jawa Tengah" + day}, []string{"kia_rate 48.8 Kabupaten Jepara" + day}},
		{"past a neighbour beside it", []string{neighbour + " Stok blangko KTP-el tinggal 640 keping."}, printed, []string{"blangko_stock 640 Kabupaten Jepara" + day}},
		{"on the neighbour's own", []string{neighbour + " KIA-nya 48,8 persen."}, printed, []string{"kia_rate 48.8 Kabupaten Kudus" + day}},
		{"back to the speakers' own", []string{"JEPARA - Perekaman KTP-el di Kabupaten Jepara 99,2 persen. Jawa Tengah 98 persen. “Jadi kita di atas rata-rata,” ujarnya. Yang belum merekam tinggal 5.104 orang."},
			[]string{"ktp_el_recording_rate 99.2 Kabupaten Jepara" + day, "ktp_el_recording_rate 98 Provinsi Jawa Tengah" + day}, []string{"ktp_el_unrecorded 5104 Kabupaten Jepara" + day}},
		{"behind a target of the region", []string{"JEPARA - IKD di Kabupaten Jepara diaktifkan 41.320 orang. Paling banyak di Kecamatan Tahunan, 5.310 orang. Target tahun ini 30 persen dari wajib KTP. Sepanjang Juni bertambah 1.120 orang."},
			[]string{"ikd_activated 41320 Kabupaten Jepara" + day, "ikd_activated 5310 Kecamatan Tahunan" + day, "ikd_target_rate 30 Kabupaten Jepara 2024-12-31/year"}, []string{"ikd_new_activations 1120 Kabupaten Jepara 2024-06-30/month"}},
		{"the office has its say", []string{residents + " Disdukcapil belum puas. Yang mengaktifkan IKD 41.320 orang."}, counted, []string{"ikd_activated 41320 Kabupaten Jepara" + day}},
		{"ranked within its province", []string{residents + " “Kami yang paling padat se-Jawa Tengah,” katanya. Ia menyebut yang mengaktifkan IKD 41.320 orang."}, counted, []string{"ikd_activated 41320 Kabupaten Jepara" + day}},
		{"the province sets a target", []string{children + " Provinsi menargetkan 60 persen pada akhir tahun."}, shares, []string{"kia_target_rate 60 Provinsi Sulawesi Barat 2024-12-31/year"}},
		{"an office of the part sets one", []string{children + " Disdukcapil menargetkan 40 persen pada akhir tahun."}, shares, []string{"kia_target_rate 40 Kabupaten Mamasa 2024-12-31/year"}},
		{
			"pointed back to by its kind", []string{"MAMUJU - Kepemilikan KIA di Provinsi Sulawesi Barat 48,1 persen.", "Mamasa paling tertinggal.", "Kabupaten pegunungan itu baru 31,5 persen."},
			shares, nil,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-07-09", "Layanan kependudukan", c.text...), append(c.told[:len(c.told):len(c.told)], c.want...)...)
		})
	}
}

// TestNameOfHome holds when a name that the article's region and one of its kecamatan bear
// tells of the region behind a run of kecamatan.
func TestNameOfHome(t *testing.T) {
	const day = " 2024-07-09/day"
	const run = "SUMBAWA BESAR - Di Kabupaten Sumbawa 22.410 orang belum merekam KTP-el. Terbanyak di Kecamatan Empang, 1.902 orang."
	told := []string{"ktp_el_unrecorded 22410 Kabupaten Sumbawa" + day, "ktp_el_unrecorded 1902 Kecamatan Empang" + day}
	for _, c := range []struct{ name, text, want string }{
		{"the region", " Warga di sana banyak yang merantau ke luar negeri. Pemilih pemula Sumbawa sendiri 9.774 orang.", "first_time_ktp 9774 Kabupaten Sumbawa" + day},
		{"the next of the run", " Disusul Sumbawa 1.644 orang.", "ktp_el_unrecorded 1644 Kecamatan Sumbawa" + day},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-07-09", "Perekaman KTP-el Sumbawa", run+c.text), append(told[:2:2], c.want)...)
		})
	}
}
