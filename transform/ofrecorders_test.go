package transform_test

import "testing"

// TestOfRecorders holds that the year of those served first, or of a few recorded long ago, dates
// nobody told behind them, and that the year of a level does.
func TestOfRecorders(t *testing.T) {
	const left, now, year = "ktp_el_unrecorded 21450 Kabupaten Brebes ", "2017-08-03/day", "2016-12-31/year"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"served first", "Warga yang sudah merekam pada 2016 didahulukan. Sisanya 21.450 orang belum merekam KTP-el.", []string{left + now}},
		{"cards for them", "Blangko untuk warga yang merekam tahun 2016. Yang belum merekam KTP-el 21.450 orang.", []string{left + now}},
		{"few, long ago", "Total data hasil perekaman 2013 sekitar 3.000 orang. Sedangkan yang belum merekam KTP-el 21.450 orang.", []string{"ktp_el_recorded 3000 Kabupaten Brebes 2013-12-31/year ?", left + now}},
		{"the level of a year", "Perekaman KTP-el sampai 2016 mencapai 1.201.310 orang. Yang belum merekam 21.450 orang.", []string{"ktp_el_recorded 1.20131e+06 Kabupaten Brebes " + year, left + year}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2017-08-03", "Perekaman KTP-el Brebes", "BREBES - Dinas Dukcapil Kabupaten Brebes melayani warga.", c.text), c.want...)
		})
	}
}

// TestClosesWithData holds that a clause on the data, which closes a sentence, dates what stands
// before that too, and the day of another thing does not.
func TestClosesWithData(t *testing.T) {
	for _, c := range []struct {
		name, close, want string
	}{
		{"this data", "Jadi sisanya 7,69 persen, ini data yang masuk per Juni.", "2017-06-30/month"},
		{"those data", "Jadi kurang 7,69 persen, itu data per akhir Juni.", "2017-06-30/month"},
		{"work of a month", "Jadi sisanya 7,69 persen, ini kami kejar per Juni.", "2017-08-03/day"},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2017-08-03", "Perekaman KTP-el Brebes", "BREBES - Wajib KTP Kabupaten Brebes 1.301.310 orang, yang sudah merekam KTP-el 1.201.310 orang. "+c.close),
				"wajib_ktp 1.30131e+06 Kabupaten Brebes "+c.want, "ktp_el_recorded 1.20131e+06 Kabupaten Brebes "+c.want)
		})
	}
}
