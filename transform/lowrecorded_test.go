package transform_test

import "testing"

// TestBelowRest holds counts of the recorded in doubt that are far below those obliged less
// the unrecorded, unless they are of an earlier day.
func TestBelowRest(t *testing.T) {
	for _, c := range []struct {
		name, published, title string
		text, want             []string
	}{
		{
			"those who recorded since", "2012-11-07", "Rekam KTP di Barru",
			[]string{"BARRU - Akhir Juli 2012 penduduk Kabupaten Barru yang belum merekam e-KTP 31.400 jiwa, sedangkan wajib KTP 128.600 jiwa.", "Petugas lalu turun ke desa, dan sejak Agustus hingga 20 Oktober 12.300 penduduk telah melakukan perekaman e-KTP."},
			[]string{"ktp_el_unrecorded 31400 Kabupaten Barru 2012-07-31/month", "wajib_ktp 128600 Kabupaten Barru 2012-07-31/month", "ktp_el_recorded 12300 Kabupaten Barru 2012-10-20/day ?"},
		},
		{
			"an earlier level", "2013-05-07", "Rekam KTP di Barru",
			[]string{"BARRU - Penduduk Kabupaten Barru yang belum merekam e-KTP 31.400 jiwa, sedangkan wajib KTP 128.600 jiwa.", "Sampai akhir Januari 2012 baru 12.300 penduduk yang telah melakukan perekaman e-KTP."},
			[]string{"ktp_el_unrecorded 31400 Kabupaten Barru 2013-05-07/day", "wajib_ktp 128600 Kabupaten Barru 2013-05-07/day", "ktp_el_recorded 12300 Kabupaten Barru 2012-01-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, c.published, c.title, c.text...), c.want...) })
	}
}

// TestPartsOfTooFew doubts what kecamatan had of a count that is too few for their region.
func TestPartsOfTooFew(t *testing.T) {
	const day = "2024-11-30/month"
	check(t, read(t, "2024-12-14", "Perekaman KTP-el", "PALU - Sepanjang Januari sampai November 2024, di Kota Palu telah dilakukan perekaman KTP-el sebanyak 13.349 orang.",
		"Dari jumlah tersebut, perekaman terbanyak yaitu di Kecamatan Mantikulore yang mencapai 2.821 orang."),
		"ktp_el_recorded 13349 Kota Palu "+day+" ?", "ktp_el_recorded 2821 Kecamatan Mantikulore "+day+" ?")
	check(t, read(t, "2024-12-14", "Perekaman KTP-el", "PALU - Hingga November 2024, di Kota Palu yang sudah merekam KTP-el 271.349 orang.",
		"Dari jumlah tersebut, perekaman terbanyak yaitu di Kecamatan Mantikulore yang mencapai 52.821 orang."),
		"ktp_el_recorded 271349 Kota Palu "+day, "ktp_el_recorded 52821 Kecamatan Mantikulore "+day)
}
