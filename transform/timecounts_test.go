package transform_test

import "testing"

// TestCountsOfTheirTime holds counts that belong to a stretch of time: what a month alone
// brought, a year told as yesterday's, and a rise told round beside its two levels.
func TestCountsOfTheirTime(t *testing.T) {
	const palu = " Kota Palu 2023-03-10/day"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"a month alone", []string{"Warga Kota Palu yang mengaktifkan IKD baru 7.412 orang. Pada Januari saja ada 604 warga yang melakukan aktivasi.", "Masih ada 33.450 orang lagi yang harus dikejar agar target tercapai."},
			[]string{"ikd_activated 7412" + palu, "ikd_new_activations 604 Kota Palu 2023-01-31/month", "ikd_remaining 33450" + palu}},
		{"up to a month", []string{"Hingga Januari 2023 di Kota Palu sudah 7.412 warga mengaktifkan IKD."}, []string{"ikd_activated 7412 Kota Palu 2023-01-31/month"}},
		{"months later", []string{"Per September 2022 pemilik IKD Kota Palu tercatat 5.413 orang. Empat bulan berselang, jumlahnya menjadi 7.412 orang."},
			[]string{"ikd_activated 5413 Kota Palu 2022-09-30/month", "ikd_activated 7412 Kota Palu 2023-01-31/month"}},
		{"last year", []string{"Kota Palu butuh blangko KTP-el. “2022 kemarin dikasih 45.000 keping blangko,” rincinya."}, []string{"blangko_received 45000 Kota Palu 2022-12-31/year"}},
		{"a count and yesterday", []string{"Disdukcapil Kota Palu mencatat 2.022 warga kemarin belum merekam KTP-el."}, []string{"ktp_el_unrecorded 2022 Kota Palu 2023-03-09/day"}},
		{"a rise told round", []string{"Hingga 31 Januari 2023 tercatat 26.103 warga Kota Palu mengaktifkan IKD.", "“Dibanding akhir tahun lalu yang 21.940 orang, ada tambahan 4 ribu lebih sejak itu.”"},
			[]string{"ikd_activated 26103 Kota Palu 2023-01-31/day", "ikd_activated 21940 Kota Palu 2022-12-31/year", "ikd_new_activations 4000 Kota Palu 2023-01-31/day"}},
		{"cards by reason", []string{"Selama 2022 Disdukcapil Kota Palu mencetak 31.264 keping KTP-el. Dari cetakan setahun itu, 14.970 keping untuk warga yang kehilangan KTP, dan 7.388 karena rusak."},
			[]string{"ktp_el_printed 31264 Kota Palu 2022-12-31/year"}},
		{"cards by reason behind a mark", []string{"Selama 2022 Disdukcapil Kota Palu mencetak 31.264 keping KTP-el; 14.970 karena rusak, 7.870 hilang, sisanya pergantian data."}, []string{"ktp_el_printed 31264 Kota Palu 2022-12-31/year"}},
		{"cards of a month", []string{"Selama 2022 Disdukcapil Kota Palu mencetak 31.264 keping KTP-el. Dari jumlah itu, 4.970 keping dicetak pada Desember 2022."},
			[]string{"ktp_el_printed 31264 Kota Palu 2022-12-31/year", "ktp_el_printed 4970 Kota Palu 2022-12-31/month"}},
		{"residents behind men and women, round", []string{"Kota Palu dihuni 387.493 jiwa. Laki-laki 194.810 jiwa, perempuan 192.683 jiwa. Tahun 2021 jumlahnya sekitar 379 ribu jiwa."},
			[]string{"population 387493" + palu, "population 194810" + palu + " ?", "population 192683" + palu + " ?", "population 379000 Kota Palu 2021-12-31/year"}},
		{"what is lacking, bare", []string{"IKD di Kota Palu diaktifkan 7.412 warga. Pusat minta 30 persen wajib KTP, berarti 82.110 orang. Jadi masih kurang 74.698."},
			[]string{"ikd_activated 7412" + palu, "ikd_target_rate 30" + palu, "ikd_target 82110" + palu, "ikd_remaining 74698" + palu}},
		{"a target behind some people only", []string{"IKD di Kota Palu 7,1 persen dari wajib KTP. Guru hampir semuanya sudah punya IKD, sekitar 98 persen.", "Tahun ini kita pasang 35 persen dari wajib KTP."},
			[]string{"ikd_activation_rate 7.1" + palu, "ikd_activation_rate 98" + palu + " ?", "ikd_target_rate 35 Kota Palu 2023-12-31/year"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, springDay, "Layanan Dukcapil Palu", c.text...), c.want...) })
	}
}

// TestElectionYears holds an article without a date, which only its election day dates:
// by its year where that day lies late in it; and data dated surer than the day of a speech.
func TestElectionYears(t *testing.T) {
	check(t, read(t, "", "Penduduk Kota Palu", "PALU - Per 31 Desember 2023 penduduk Kota Palu 387.493 jiwa, kata kepala dinas, Senin (9/1)."), "population 387493 Kota Palu 2023-12-31/day")
	check(t, read(t, "", "Perekaman Kota Palu", "PALU - Pilkada 27 November 2024 makin dekat. Sebanyak 9.132 warga Kota Palu belum merekam KTP-el."), "ktp_el_unrecorded 9132 Kota Palu 2024-12-31/year")
	check(t, read(t, "", "Perekaman Kota Palu", "PALU - Pemilu 14 Februari 2024 makin dekat. Sebanyak 9.132 warga Kota Palu belum merekam KTP-el."), "ktp_el_unrecorded 9132 Kota Palu 0001-01-01/ ?")
}
