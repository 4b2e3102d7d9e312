package transform

import (
	"slices"
	"testing"
)

// TestCardLists holds cards apart in lists of documents, by reason and by total, lets
// counts of one place go on through their sentence, and dates figures by the data
// named behind all of them.
func TestCardLists(t *testing.T) {
	r := testReader(t)
	tests := []struct {
		paragraph string
		want      []string
	}{
		{"Selama tahun 2023 Disdukcapil Kota Palu menerbitkan 61.205 kartu keluarga, 1.310 akta kematian, dan 18.422 KTP-el.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Selama tahun 2023 Disdukcapil Kota Palu menerbitkan 18.422 KTP-el, 1.310 akta kematian, dan 61.205 kartu keluarga.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Sepanjang 2023 produksi KTP-el di Kota Palu mencapai 18.422 keping.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Pada 2023 pencetakan KTP-el Kota Palu karena pindah 3.105 keping dari total 18.422 keping.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Pencetakan KTP-el Kota Palu sepanjang 2023: pemula 4.100 keping, rusak dan hilang 8.300 keping, perubahan elemen 6.022 keping. Totalnya 18.422 keping.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year"}},
		{"Blangko KTP-el yang diterima Kota Palu 8.900 keping. Sudah tercetak 6.400 keping, saldo 2.500 keping.", []string{"blangko_received 72.71 8900 2024-06-04/day", "blangko_stock 72.71 2500 2024-06-04/day"}},
		{"Dalam layanan di Desa Wera, sebanyak 118 warga merekam KTP-el dan 42 warga mengaktifkan IKD.", nil},
		{"Di Kelurahan Tondo, dari 240 warga wajib KTP sebanyak 31 belum merekam.", nil},
		{"Kota Palu mengajukan 8.000 keping blangko. Wali kota meminta 146 lurah ikut membantu.", []string{"blangko_requested 72.71 8000 2024-06-04/day"}},
		{"Dari 6.200 warga Kota Palu yang belum merekam KTP-el hingga April 2024, 2.150 di antaranya tidak diketahui keberadaannya, kata Kepala Disdukcapil Kota Palu.", []string{"ktp_el_unrecorded 72.71 6200 2024-04-30/month"}},
		{"Pada 2023 Kota Palu mencetak 18.422 keping KTP-el. Adapun blangko yang diterima pada periode yang sama 20.100 keping.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year", "blangko_received 72.71 20100 2023-12-31/year"}},
		{"Pada 2023 Kota Palu mencetak 18.422 keping KTP-el. Blangko yang diterima pekan ini 2.100 keping.", []string{"ktp_el_printed 72.71 18422 2023-12-31/year", "blangko_received 72.71 2100 2024-06-04/day"}},
		{"Di Kota Palu 246.003 orang sudah merekam dan 240.118 orang sudah mengantongi KTP-el hingga April 2024.", []string{"ktp_el_recorded 72.71 246003 2024-04-30/month", "ktp_el_held 72.71 240118 2024-04-30/month"}},
		{"Di Kota Palu 92,41 persen anak sudah memiliki akta kelahiran dan 56,37 persen memiliki KIA hingga April 2024.", []string{"birth_cert_rate 72.71 92.41 of child_population 2024-04-30/month", "kia_rate 72.71 56.37 of child_population 2024-04-30/month"}},
		{"Dari total 260.100 wajib KTP di Kota Palu, baru 13,35 persen yang mengaktifkan IKD hingga April 2024.", []string{"wajib_ktp 72.71 260100 2024-04-30/month", "ikd_activation_rate 72.71 13.35 of wajib_ktp 2024-04-30/month"}},
		{"Penduduk Kota Palu 381.500 jiwa, itu DKB semester II 2023, ujar Kepala Disdukcapil, Senin (3/6/2024).", []string{"population 72.71 381500 2023-12-31/month"}},
		{"Kota Palu kini dihuni 381.500 jiwa. Jumlah ini hasil pemutakhiran DKB semester II 2023.", []string{"population 72.71 381500 2023-12-31/month"}},
		{"Di Kota Palu 246.003 orang sudah merekam KTP-el, sedangkan aktivasi IKD 12.300 orang hingga April 2024.", []string{"ktp_el_recorded 72.71 246003 2024-06-04/day", "ikd_activated 72.71 12300 2024-04-30/month"}},
		{"Di Kota Palu, dari 250.214 wajib KTP, yang sudah merekam 246.003, katanya merujuk data Disdukcapil pada semester II 2023.", []string{"wajib_ktp 72.71 250214 2023-12-31/month", "ktp_el_recorded 72.71 246003 2023-12-31/month"}},
	}
	for _, tt := range tests {
		if got := facts(r.Article(story("Adminduk di Kota Palu", tt.paragraph))); !slices.Equal(got, tt.want) {
			t.Errorf("%s\n got %q\nwant %q", tt.paragraph, got, tt.want)
		}
	}
}
