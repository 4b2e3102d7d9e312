package transform

import (
	"slices"
	"testing"
)

// TestFiguresInTurn gives figures in the order of the documents told before them what
// each counts, and cards in a list the verb that stands behind it.
func TestFiguresInTurn(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		paragraph string
		want      []string
	}{
		{"Sepanjang 2023 KTP-el dan KIA yang dicetak Kota Palu masing-masing 18.422 keping dan 9.105 keping.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year", "kia_issued 72.71 9105 2023-12-31/year"}},
		{"Perekaman KTP-el, aktivasi IKD, dan kepemilikan KIA di Kota Palu masing-masing mencapai 246.003 orang, 12.300 orang, dan 41.118 anak.", []string{"ktp_el_recorded 72.71 246003 2024-06-04/day", "ikd_activated 72.71 12300 2024-06-04/day", "kia_issued 72.71 41118 2024-06-04/day"}},
		{"Cakupan perekaman KTP-el dan aktivasi IKD Kota Palu berturut-turut 97,40 persen dan 8,15 persen.", []string{"ktp_el_recording_rate 72.71 97.4 2024-06-04/day", "ikd_activation_rate 72.71 8.15 2024-06-04/day"}},
		{"Sepanjang 2023 penerbitan akta kematian, KK dan KTP-el di Kota Palu masing-masing 1.310, 61.205, dan 18.422.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Persediaan blangko KTP-el dan KIA Kota Palu masing-masing 2.500 keping dan 4.000 keping.", []string{"blangko_stock 72.71 2500 2024-06-04/day"}},
		{"Tahun 2023 kepemilikan akta kelahiran anak di Kota Palu 94,7 persen dan KIA 42,3 persen. Tahun sebelumnya berturut-turut 92,1 persen dan 36,8 persen.", []string{"birth_cert_rate 72.71 94.7 of child_population 2023-12-31/year", "kia_rate 72.71 42.3 of child_population 2023-12-31/year", "birth_cert_rate 72.71 92.1 of child_population 2022-12-31/year", "kia_rate 72.71 36.8 of child_population 2022-12-31/year"}},
		// as many figures as dates
		{"Pada tahun 2021, 2022 dan 2023 jumlah KIA yang terbit di Kota Palu berturut-turut 12.450, 18.320 dan 25.611 keping.", []string{"kia_issued 72.71 12450 2021-12-31/year", "kia_issued 72.71 18320 2022-12-31/year", "kia_issued 72.71 25611 2023-12-31/year"}},
		{"Penduduk Kota Palu tahun 2022 dan 2023 tercatat 381.572 jiwa dan 387.493 jiwa.", []string{"population 72.71 381572 2022-12-31/year", "population 72.71 387493 2023-12-31/year"}},
		{"KTP-el yang dicetak Kota Palu pada Maret dan April 2024 masing-masing 1.450 dan 1.320 keping.", []string{"ktp_el_printed 72.71 1450 2024-03-31/month", "ktp_el_printed 72.71 1320 2024-04-30/month"}},
		{"Pada 2022 dan 2023, capaian IKD Kota Palu berturut-turut 2,2 persen dan 6,1 persen.", []string{"ikd_activation_rate 72.71 2.2 2022-12-31/year", "ikd_activation_rate 72.71 6.1 2023-12-31/year"}},
		{"Pada 2022, 2023, dan 2024 capaian IKD Kota Palu berturut-turut 2,2 persen, 6,1 persen dan 9,4 persen.", []string{"ikd_activation_rate 72.71 2.2 2022-12-31/year", "ikd_activation_rate 72.71 6.1 2023-12-31/year", "ikd_activation_rate 72.71 9.4 2024-12-31/year"}},
		{"Target IKD Kota Palu 2022 sebesar 5 persen dan 2023 sebesar 25 persen. Capaiannya berturut-turut 2,2 persen dan 6,1 persen.", []string{"ikd_target_rate 72.71 5 2022-12-31/year", "ikd_target_rate 72.71 25 2023-12-31/year", "ikd_activation_rate 72.71 2.2 2022-12-31/year", "ikd_activation_rate 72.71 6.1 2023-12-31/year"}},
		{"Target IKD Kota Palu tahun 2022 sebesar 5 persen dan tahun 2023 sebesar 25 persen, dengan realisasi masing-masing 2,2 persen dan 6,1 persen.", []string{"ikd_target_rate 72.71 5 2022-12-31/year", "ikd_target_rate 72.71 25 2023-12-31/year", "ikd_activation_rate 72.71 2.2 2022-12-31/year", "ikd_activation_rate 72.71 6.1 2023-12-31/year"}},
		{"Dalam dua tahun terakhir capaian IKD Kota Palu berturut-turut 2,2 persen dan 6,1 persen.", nil},
		// as many figures as things, or none has its own
		{"Sepanjang 2023 KTP-el, KK dan KIA yang dicetak Kota Palu masing-masing 18.422 dan 9.105.", nil},
		{"Aktivasi IKD di Kota Palu masing-masing dilayani 8 kecamatan dan 46 kelurahan.", nil},
		{"Sepanjang 2023 sebanyak 18.422 keping KTP-el, 61.205 lembar KK, dan 1.310 akta kematian telah dicetak Disdukcapil Kota Palu.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Warga Kota Palu yang belum merekam KTP-el dan anak yang belum memiliki KIA masing-masing 4.211 orang dan 52.318 anak.", []string{"ktp_el_unrecorded 72.71 4211 2024-06-04/day"}},
		// no event hands out cards to a tenth of a region's children
		{"KIA yang sudah diserahkan di Kota Palu hingga April 2024 sebanyak 41.118 keping.", []string{"kia_issued 72.71 41118 2024-04-30/month"}},
		{"KIA yang diserahkan di Kota Palu sebanyak 411 keping.", nil},
		{"Sebanyak 1.422 KTP-el dan 205 KK belum dicetak di Kota Palu.", nil},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kota Palu", tt.paragraph))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraph, got, tt.want)
		}
	}
}
