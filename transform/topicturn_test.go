package transform_test

import "testing"

// TestTopicTurn holds that data of one act does not date another that the text turns
// to in a paragraph behind, and that data of people does where the text only goes on.
func TestTopicTurn(t *testing.T) {
	const people, act = "SIGI - Data per 30 Juni 2024 menyebutkan penduduk Kabupaten Sigi 270.210 jiwa.", "SIGI - Per 30 Juni 2024 warga Sigi yang mengaktifkan IKD 12.316 orang."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"people, then turned", []string{people, "Perihal KIA, kepala dinas menyebut 41.210 anak sudah memilikinya."}, []string{"population 270210 Kabupaten Sigi 2024-06-30/day", "kia_issued 41210 Kabupaten Sigi 2024-07-18/day"}},
		{"people, then on", []string{people, "Adapun pemilik KIA 41.210 anak."}, []string{"population 270210 Kabupaten Sigi 2024-06-30/day", "kia_issued 41210 Kabupaten Sigi 2024-06-30/day"}},
		{"an act, then another", []string{act, "Urusan KIA juga belum tuntas. Yang punya KIA 41.210 anak."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/day", "kia_issued 41210 Kabupaten Sigi 2024-07-18/day"}},
		{"an act, and its list", []string{act, "Adapun yang terbanyak Kecamatan Dolo, 2.316 orang."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/day", "ikd_activated 2316 Kecamatan Dolo 2024-06-30/day"}},
		{"meanwhile, another document", []string{act, "Sementara itu, KIA sudah dimiliki 41.210 anak."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/day", "kia_issued 41210 Kabupaten Sigi 2024-07-18/day"}},
		{"meanwhile, of data named in front", []string{"SIGI - Data per 30 Juni 2024 menunjukkan IKD Kabupaten Sigi diaktifkan 12.316 orang.", "Sementara KIA sudah dimiliki 41.210 anak."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/day", "kia_issued 41210 Kabupaten Sigi 2024-06-30/day"}},
		{"on the same occasion", []string{act, "Pada kesempatan yang sama disampaikan, yang sudah merekam 193.205 orang dari 198.340 wajib KTP."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/day", "ktp_el_recorded 193205 Kabupaten Sigi 2024-07-18/day", "wajib_ktp 198340 Kabupaten Sigi 2024-07-18/day"}},
		{"another announced, then a speaker", []string{"SIGI - Disdukcapil Sigi merilis capaian IKD semester I 2024. Sebanyak 12.316 warga sudah mengaktifkan IKD.", "\"Ini masih jauh,\" kata kepala dinas, Kamis (18/7).", "Kepemilikan KIA di Sigi 61,4 persen."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/month", "kia_rate 61.4 Kabupaten Sigi 2024-07-18/day"}},
		{"all announced, then a speaker", []string{"SIGI - Disdukcapil Sigi merilis capaian adminduk semester I 2024. Sebanyak 12.316 warga sudah mengaktifkan IKD.", "\"Ini masih jauh,\" kata kepala dinas, Kamis (18/7).", "Kepemilikan KIA di Sigi 61,4 persen."}, []string{"ikd_activated 12316 Kabupaten Sigi 2024-06-30/month", "kia_rate 61.4 Kabupaten Sigi 2024-06-30/month"}},
		{"the year of the telling", []string{"SIGI - Pada 2023 warga Sigi yang mengaktifkan IKD 12.316 orang.", "Awal tahun ini kantor itu mengebut KIA. Yang sudah memilikinya 41.210 anak."}, []string{"ikd_activated 12316 Kabupaten Sigi 2023-12-31/year", "kia_issued 41210 Kabupaten Sigi 2024-07-18/day"}},
		{"the year of the telling, of the same", []string{"SIGI - Data semester II 2023, wajib KTP Kabupaten Sigi 198.340 jiwa.", "Tahun ini perekaman KTP-el dikebut. Yang sudah merekam 193.205 orang."}, []string{"wajib_ktp 198340 Kabupaten Sigi 2023-12-31/month", "ktp_el_recorded 193205 Kabupaten Sigi 2023-12-31/month"}},
		{"announced", []string{"SIGI - Disdukcapil Sigi merilis data per 30 Juni 2024.", "Mengenai KIA, 41.210 anak sudah memilikinya."}, []string{"kia_issued 41210 Kabupaten Sigi 2024-06-30/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-07-18", "Adminduk Sigi", c.text...), c.want...) })
	}
}
