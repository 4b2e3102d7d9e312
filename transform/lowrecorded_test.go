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
