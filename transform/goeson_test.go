package transform

import (
	"slices"
	"strings"
	"testing"
)

// TestGoesOn holds that data told with its date go on through a paragraph, also
// where the day of the telling stands behind them, and end with a day of their own.
func TestGoesOn(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		text string
		want []string
	}{
		{"\"Jumlah wajib KTP di Kabupaten Poso hingga akhir April 2024 sebanyak 180.214 jiwa. Dari jumlah itu, 178.003 jiwa sudah merekam KTP-el,\" kata Kepala Disdukcapil, Senin (3/6).",
			[]string{"wajib_ktp 72.02 180214 2024-04-30/month", "ktp_el_recorded 72.02 178003 2024-04-30/month"}},
		{"Ditjen Dukcapil menggelar Rilis Data Kependudukan Bersih Semester I Tahun 2023 di Jakarta.\n\nIa menyebut beberapa daerah yang padat.\n\n\"Penduduk Kabupaten Poso 251.300 jiwa,\" katanya, Senin (3/6).",
			[]string{"population 72.02 251300 2023-06-30/month"}},
		{"Penduduk Kabupaten Poso per 30 April 2024 tercatat 251.300 jiwa. Dari jumlah tersebut, wajib KTP 180.214 jiwa. Tercatat 178.003 jiwa sudah rekam KTP-el, kata Kepala Disdukcapil, Senin (3/6).",
			[]string{"population 72.02 251300 2024-04-30/day", "wajib_ktp 72.02 180214 2024-04-30/day", "ktp_el_recorded 72.02 178003 2024-04-30/day"}},
		{"Hingga April 2024, dari 180.214 wajib KTP sebanyak 178.003 orang telah merekam KTP-el.",
			[]string{"wajib_ktp 72.02 180214 2024-04-30/month", "ktp_el_recorded 72.02 178003 2024-04-30/month"}},
		{"Hingga Mei 2024, KIA dimiliki 30.032 anak di Kabupaten Poso.\n\"Anak yang harus memiliki KIA hingga semester II 2023 ada 72.790 anak. Yang sudah punya 30.032 atau 41,26 persen,\" kata Kepala Disdukcapil, Senin (3/6).",
			[]string{"kia_issued 72.02 30032 2024-05-31/month", "child_population 72.02 72790 2023-12-31/month", "kia_rate 72.02 41.26 of child_population 2024-05-31/month"}},
		{"Dari wajib KTP-el di Poso yang berjumlah 180.214 jiwa, 178.003 jiwa di antaranya telah direkam hingga April 2024.",
			[]string{"wajib_ktp 72.02 180214 2024-04-30/month", "ktp_el_recorded 72.02 178003 2024-04-30/month"}},
		{"Di Kabupaten Poso wajib KTP 180.214 jiwa, yang sudah merekam 178.003 jiwa. Artinya dari data per April 2024 yang belum merekam 2.211 jiwa.",
			[]string{"wajib_ktp 72.02 180214 2024-04-30/month", "ktp_el_recorded 72.02 178003 2024-04-30/month", "ktp_el_unrecorded 72.02 2211 2024-04-30/month"}},
		{"Hingga April 2024 ada 180.214 wajib KTP di Kabupaten Poso. Saat ini yang sudah aktivasi IKD 12.300 orang, kata Kepala Disdukcapil, Senin (3/6).",
			[]string{"wajib_ktp 72.02 180214 2024-04-30/month", "ikd_activated 72.02 12300 2024-06-03/day"}},
		{"Hingga Juni 2024 capaian aktivasi IKD di Kabupaten Poso 6,7 persen. Atau sudah ada 12.300 orang yang mengaktifkan IKD.",
			[]string{"ikd_activation_rate 72.02 6.7 2024-06-30/month", "ikd_activated 72.02 12300 2024-06-30/month"}},
		{"Hingga Juni 2024 capaian aktivasi IKD di Kabupaten Poso 6,7 persen. Kini sudah ada 12.300 orang yang mengaktifkan IKD.",
			[]string{"ikd_activation_rate 72.02 6.7 2024-06-30/month", "ikd_activated 72.02 12300 2024-06-04/day"}},
		{"Hingga Mei, saat ini sudah 12.300 orang di Kabupaten Poso yang mengaktifkan IKD.",
			[]string{"ikd_activated 72.02 12300 2024-05-31/month"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kabupaten Poso", strings.Split(tt.text, "\n")...))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.text, got, tt.want)
		}
	}
}
