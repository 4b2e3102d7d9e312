package transform_test

import "testing"

// TestSharesTurned holds shares whose words turn what they tell: those of an act who have
// not done another, a target pointed back to and told in people, what the counts show
// to be reached, and a service told before a target.
func TestSharesTurned(t *testing.T) {
	const kupang = " Kota Kupang 2023-03-10/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"those recorded without it", []string{"Disdukcapil Kota Kupang mencatat 81 persen dari warga yang sudah rekam e-KTP belum aktivasi IKD."}, nil},
		{"those recorded with it", []string{"Aktivasi IKD di Kota Kupang 4,1 persen dari warga yang sudah rekam e-KTP."}, []string{"ikd_activation_rate 4.1" + kupang}},
		{"that target in people", []string{"Disdukcapil Kota Kupang mencatat IKD diaktifkan 9.412 orang. Itu jauh dari target pusat sebesar 30 persen dari wajib KTP.", "“Kalau 30 persen itu 85.311 orang,” ujarnya."},
			[]string{"ikd_activated 9412" + kupang, "ikd_target_rate 30" + kupang, "ikd_target 85311" + kupang}},
		{"that level in people", []string{"Aktivasi IKD di Kota Kupang mencapai 3,3 persen dari wajib KTP.", "“3,3 persen itu 9.412 orang,” ujarnya."},
			[]string{"ikd_activation_rate 3.3" + kupang, "ikd_activated 9412" + kupang}},
		{"still to do behind", []string{"Aktivasi IKD di Kota Kupang 9.412 orang. Jadi sekitar 75 ribu orang yang masih harus aktivasi."},
			[]string{"ikd_activated 9412" + kupang, "ikd_remaining 75000" + kupang}},
		{"a need that is the target", []string{"Aktivasi IKD di Kota Kupang 9.412 orang dari 284.371 wajib KTP. Target nasional 30 persen dari wajib KTP, sehingga Kota Kupang perlu mencapai 85.311 orang."},
			[]string{"ikd_activated 9412" + kupang, "wajib_ktp 284371" + kupang, "ikd_target_rate 30" + kupang, "ikd_target 85311" + kupang}},
		{"a need that is left", []string{"Aktivasi IKD di Kota Kupang 9.412 orang dari 284.371 wajib KTP. Target nasional 30 persen dari wajib KTP, sehingga masih perlu 75.899 orang lagi."},
			[]string{"ikd_activated 9412" + kupang, "wajib_ktp 284371" + kupang, "ikd_target_rate 30" + kupang, "ikd_remaining 75899" + kupang}},
		{"another place of the list", []string{"Aktivasi IKD di Kota Kupang 9.412 orang. Per kecamatan, di Kecamatan Oebobo sudah 5.102 orang, selebihnya 4.310 orang di Kecamatan Maulafa."},
			[]string{"ikd_activated 9412" + kupang, "ikd_activated 5102 Kecamatan Oebobo 2023-03-10/day", "ikd_activated 4310 Kecamatan Maulafa 2023-03-10/day"}},
		{"those of another place left", []string{"Di Kota Kupang, di Kecamatan Oebobo sudah 15.102 orang merekam KTP-el, sisanya 4.310 orang di Kecamatan Maulafa belum merekam."},
			[]string{"ktp_el_recorded 15102 Kecamatan Oebobo 2023-03-10/day", "ktp_el_unrecorded 4310 Kecamatan Maulafa 2023-03-10/day"}},
		{"those behind a count who are left, and most of them", []string{"Perekaman KTP-el di Kota Kupang 98,00 persen. Sebanyak 5.687 jiwa yang tersisa tersebar di enam kecamatan. Paling banyak di Kecamatan Alak, 1.204 orang."},
			[]string{"ktp_el_recording_rate 98" + kupang, "ktp_el_unrecorded 5687" + kupang, "ktp_el_unrecorded 1204 Kecamatan Alak 2023-03-10/day"}},
		{"what each month brought", []string{"Pencetakan KTP-el di Kota Kupang tiap bulan yakni 2.204 keping pada Januari dan 1.987 keping pada Februari."},
			[]string{"ktp_el_printed 2204 Kota Kupang 2023-01-31/month", "ktp_el_printed 1987 Kota Kupang 2023-02-28/month"}},
		{"what a month usually brings", []string{"Di Kota Kupang tiap bulan dicetak 2.204 keping KTP-el, kecuali yang libur."}, nil},
		{"the obliged, in a sentence on the recording", []string{"Mengenai perekaman, Kota Kupang mempunyai 284.371 wajib KTP."}, []string{"wajib_ktp 284371" + kupang}},
		{"the recorded, in a sentence on the recording", []string{"Untuk perekaman, sudah 279.113 wajib KTP di Kota Kupang."}, []string{"ktp_el_recorded 279113" + kupang}},
		{"what was recorded of those to be recorded", []string{"KTP-el terekam di Kota Kupang 278.684 jiwa. Padahal yang harus direkam 284.371 jiwa, berarti 98,00 persen."},
			[]string{"ktp_el_recorded 278684" + kupang, "wajib_ktp 284371" + kupang, "ktp_el_recording_rate 98" + kupang}},
		{"cards handed to the office", []string{"Maret ini Kota Kupang memohon 2 ribu blangko KTP-el, namun petugasnya cuma diserahi 250 keping."},
			[]string{"blangko_requested 2000 Kota Kupang 2023-03-31/month", "blangko_received 250 Kota Kupang 2023-03-31/month"}},
		{"users announced", []string{"Kota Kupang mencanangkan 28.000 warga telah menggunakan IKD pada penutup tahun 2023."}, []string{"ikd_target 28000 Kota Kupang 2023-12-31/year"}},
		{"at least as many", []string{"Sekurang-kurangnya 9.412 warga Kota Kupang sudah mengaktifkan IKD. Capaiannya paling kurang 3,3 persen."},
			[]string{"ikd_activated 9412" + kupang, "ikd_activation_rate 3.3" + kupang}},
		{"cards that became others", []string{"Tahun ini pusat hanya mengirim 9.000 keping blangko ke Kota Kupang dan semuanya telah menjadi KTP: sejak Januari dicetak 9.000 keping."},
			[]string{"blangko_received 9000 Kota Kupang 2023-12-31/year", "ktp_el_printed 9000 Kota Kupang 2023-12-31/year"}},
		{"those who will activate later", []string{"Pemula di Kota Kupang 2.120 orang, dan usai direkam mereka dibantu memasang IKD."}, []string{"first_time_ktp 2120" + kupang}},
		{"a bound of two, told in turn behind it", []string{"Aktivasi IKD Kota Kupang dan Kota Bima sudah di atas 15 persen, masing-masing 17,2 persen dan 15,4 persen."},
			[]string{"ikd_activation_rate 17.2" + kupang, "ikd_activation_rate 15.4 Kota Bima 2023-03-10/day"}},
		{"an allotment of which a part came", []string{"Dari jatah 20 ribu keping blangko tahun ini, baru 12 ribu keping yang dikirim pusat ke Kota Kupang."},
			[]string{"blangko_received 12000 Kota Kupang 2023-12-31/year"}},
		{"what most of them are", []string{"Perekaman KTP-el Kota Kupang 97,3 persen. Menurutnya, 1.372 warga yang belum rekam umumnya perantau."},
			[]string{"ktp_el_recording_rate 97.3" + kupang, "ktp_el_unrecorded 1372" + kupang}},
		{"a target share whose count has the year", []string{"Kota Kupang menargetkan 25 persen dari 284.371 wajib KTP, yakni 71.093 jiwa, mengaktifkan IKD sampai akhir tahun."},
			[]string{"ikd_target_rate 25 Kota Kupang 2023-12-31/year", "wajib_ktp 284371" + kupang, "ikd_target 71093 Kota Kupang 2023-12-31/year"}},
		{"all there are, behind those of a month", []string{"Aktivasi IKD di Kota Kupang Januari lalu bertambah 812, sehingga kumulatifnya 16.204.", "Februari bertambah 640, hingga kini sudah 16.844 orang."},
			[]string{"ikd_new_activations 812 Kota Kupang 2023-01-31/month", "ikd_activated 16204 Kota Kupang 2023-01-31/month", "ikd_new_activations 640 Kota Kupang 2023-02-28/month", "ikd_activated 16844" + kupang}},
		{"certificates of some ages", []string{"Akta lahir anak Kota Kupang: 0-18 tahun 92,1 persen, 0-5 tahun 81 persen."},
			[]string{"birth_cert_rate 92.1" + kupang, "birth_cert_rate 81" + kupang + " ?"}},
		{"what a region reached, behind the nation's target", []string{"Target nasional perekaman KTP-el 99,5 persen, Kota Kupang 98,6 persen."},
			[]string{"ktp_el_recording_target_rate 99.5" + kupang, "ktp_el_recording_rate 98.6" + kupang}},
		{"what a region reached, behind what the centre asks", []string{"Kemendagri menghendaki aktivasi IKD 30 persen, sedangkan Kota Kupang 11,6 persen."},
			[]string{"ikd_target_rate 30" + kupang, "ikd_activation_rate 11.6" + kupang}},
		{"targets of two regions", []string{"Target aktivasi IKD Kota Kupang 30 persen, Kota Bima 25 persen."},
			[]string{"ikd_target_rate 30" + kupang, "ikd_target_rate 25 Kota Bima 2023-03-10/day"}},
		{"a number that is denied", []string{"Pengguna IKD di Kota Kupang 9.412 orang, bukan 5.210 orang. Yang belum bukan 1.200 jiwa, melainkan 275 ribu jiwa."},
			[]string{"ikd_activated 9412" + kupang, "ikd_remaining 275000" + kupang}},
		{"a share between", []string{"Di Kota Kupang 5.687 jiwa belum merekam KTP-el. Dari 284.371 jiwa yang mestinya direkam, 278.684 jiwa sudah beres. Kalau dipersenkan 98,00 persen."},
			[]string{"ktp_el_unrecorded 5687" + kupang, "wajib_ktp 284371" + kupang, "ktp_el_recorded 278684" + kupang, "ktp_el_recording_rate 98" + kupang}},
		{"the share of those left", []string{"Di Kota Kupang 5.687 jiwa belum merekam KTP-el dari 284.371 wajib KTP. Kalau dipersenkan 2,00 persen."},
			[]string{"ktp_el_unrecorded 5687" + kupang, "wajib_ktp 284371" + kupang}},
		{"a target in children", []string{"Tahun 2023 Kota Kupang ditarget menerbitkan KIA untuk 65 persen anak. Angka 65 persen tersebut setara 93.900 anak."}, []string{"kia_target_rate 65 Kota Kupang 2023-12-31/year"}},
		{"a service before a target", []string{"Perekaman KTP-el diperbanyak di sekolah Kota Kupang. Siswa 16 tahun pun dilayani, supaya target nasional tahun ini sebesar 99,5 persen tidak jauh."},
			[]string{"ktp_el_recording_target_rate 99.5 Kota Kupang 2023-12-31/year"}},
		{"of those served", []string{"Perekaman KTP-el digenjot di Kota Kupang. Dari pemohon yang datang, 99,5 persen dilayani."}, nil},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, springDay, "Layanan Dukcapil Kupang", c.text...), c.want...) })
	}
}
