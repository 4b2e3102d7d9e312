package transform_test

import "testing"

// TestPartsGoOn dates the kecamatan that a sentence goes on with by the list before, and not by
// the day that a target was set for.
func TestPartsGoOn(t *testing.T) {
	const (
		lead   = "MALANG - Kepala Disdukcapil Kota Malang menyebut KIA 2022 yakni 40.118 ditambah KIA 2023 hingga Januari sebanyak 4.212 sehingga total 44.330 kartu."
		target = "Target capaian KIA dari Kemendagri hingga Juni 2022 adalah sebesar 310.400 kartu."
		list   = "Ia merinci, pada 2022 tercatat kepemilikan KIA di Kecamatan Sukun dengan 6.057 orang, Blimbing dengan 4.480 orang."
		first  = "kia_issued 40118 Kota Malang 2022-12-31/year"
		added  = "kia_issued 4212 Kota Malang 2023-01-31/month"
		all    = "kia_issued 44330 Kota Malang 2023-01-31/month"
	)
	check(t, read(t, "2023-02-06", "KIA di Kota Malang", lead, target, list, "Lebih lanjut, Klojen dengan 6.825 orang, Lowokwaru dengan 4.040 orang."), first, added, all,
		"kia_issued 6057 Kecamatan Sukun 2022-12-31/year", "kia_issued 4480 Kecamatan Blimbing 2022-12-31/year",
		"kia_issued 6825 Kecamatan Klojen 2022-12-31/year", "kia_issued 4040 Kecamatan Lowokwaru 2022-12-31/year")
	check(t, read(t, "2023-02-06", "KIA di Kota Malang", lead, target, list, "Sekarang Klojen dengan 6.825 orang, Lowokwaru dengan 4.040 orang."), first, added, all,
		"kia_issued 6057 Kecamatan Sukun 2022-12-31/year", "kia_issued 4480 Kecamatan Blimbing 2022-12-31/year",
		"kia_issued 6825 Kecamatan Klojen 2023-02-06/day", "kia_issued 4040 Kecamatan Lowokwaru 2023-02-06/day")
}
