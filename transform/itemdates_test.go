package transform_test

import "testing"

// TestItemDates reads the kinds of documents that were counted for a period in the
// sentence before.
func TestItemDates(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"the items of a year",
			[]string{"PALU - Sepanjang 2024 Disdukcapil Kota Palu menerbitkan 71.204 dokumen. Rinciannya, KTP-el 20.310 keping, KK 24.115 lembar, KIA 7.204 keping dan akta kelahiran 6.912 lembar."},
			[]string{"ktp_el_printed 20310 Kota Palu 2024-12-31/year", "kia_issued 7204 Kota Palu 2024-12-31/year", "birth_cert_issued 6912 Kota Palu 2024-12-31/year"},
		},
		{
			"no items",
			[]string{"PALU - Sepanjang 2024 Disdukcapil Kota Palu menerbitkan 71.204 dokumen. Anak yang memiliki KIA di Kota Palu kini 47.204 orang."},
			[]string{"kia_issued 47204 Kota Palu 2025-01-14/day"},
		},
		{
			"items with a day of their own",
			[]string{"PALU - Sepanjang 2024 Disdukcapil Kota Palu menerbitkan 71.204 dokumen. Rinciannya, per 31 Oktober 2024 akta kelahiran 6.912 lembar."},
			[]string{"birth_cert_issued 6912 Kota Palu 2024-10-31/day"},
		},
		{
			"other documents behind the cards of a month",
			[]string{"PALU - KTP-el yang dicetak Disdukcapil Kota Palu sepanjang Desember 2024 sebanyak 2.310 keping. Untuk KIA 612, akta lahir 402."},
			[]string{"ktp_el_printed 2310 Kota Palu 2024-12-31/month", "kia_issued 612 Kota Palu 2024-12-31/month", "birth_cert_issued 402 Kota Palu 2024-12-31/month"},
		},
		{
			"what children have, behind the cards of a month",
			[]string{"PALU - KTP-el yang dicetak Disdukcapil Kota Palu sepanjang Desember 2024 sebanyak 2.310 keping. Untuk KIA sudah 31.612 anak."},
			[]string{"ktp_el_printed 2310 Kota Palu 2024-12-31/month", "kia_issued 31612 Kota Palu 2025-01-14/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-01-14", "Layanan Dukcapil Palu", c.text...), c.want...) })
	}
}
