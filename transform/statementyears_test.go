package transform_test

import "testing"

// TestStatementYears holds the year of a statement, of a text without a day of publication,
// that only its weekday or the month in the page's address settles.
func TestStatementYears(t *testing.T) {
	for _, c := range []struct {
		name, month string
		text        []string
		want        []string
	}{
		{
			"the year behind the latest told", "", []string{"KIA terbit di Kabupaten Poso sejak 2018. Saat ini yang memiliki KIA 21.400 anak, kata kepala dinas, Selasa (8/10)."},
			[]string{"kia_issued 21400 Kabupaten Poso 2019-10-08/day"},
		},
		{
			"a day before the statement", "", []string{"Penerbitan KIA di Kabupaten Poso baru mulai awal 2018, per 31 Agustus yang memiliki KIA 21.400 anak, kata kepala dinas, Selasa (8/10)."},
			[]string{"kia_issued 21400 Kabupaten Poso 2019-08-31/day"},
		},
		{
			"a day of the year before the statement", "", []string{"Perekaman di Kabupaten Poso digenjot sejak 2017. Hingga 31 Desember warga yang merekam KTP-el 160.300 orang, kata kepala dinas, Rabu (3/1)."},
			[]string{"ktp_el_recorded 160300 Kabupaten Poso 2017-12-31/day"},
		},
		{
			"the weekday fits no year near", "", []string{"KIA terbit di Kabupaten Poso sejak 2016. Saat ini yang memiliki KIA 21.400 anak, kata kepala dinas, Selasa (8/10)."},
			[]string{"kia_issued 21400 Kabupaten Poso 2016-12-31/year"},
		},
		{
			"the weekday in the year of the address", "2013-05", []string{"Warga Kabupaten Poso yang belum merekam KTP-el 19.600 orang, kata kepala dinas, Minggu (5/5)."},
			[]string{"ktp_el_unrecorded 19600 Kabupaten Poso 2013-05-05/day"},
		},
		{
			"the month of the address", "2019-02", []string{"Warga Kabupaten Poso yang belum merekam KTP-el kini 19.600 orang."},
			[]string{"ktp_el_unrecorded 19600 Kabupaten Poso 2019-02-28/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, c.month, "Layanan Dukcapil Poso", c.text...), c.want...) })
	}
}
