package transform

import "testing"

// TestFirstTold holds that the hedge of a count is that of its first printing
// in the body, also where that printing's own words name no indicator.
func TestFirstTold(t *testing.T) {
	res := testReader(t).Article(story("IKD di Kabupaten Poso",
		"Sebab tahun lalu target itu belum terealisasi baru tercapai sekitar 20.000 orang dan dilanjutkan dengan menyasar pemegang KTP elektronik.",
		"Di Kabupaten Poso ada sekitar 20.000 orang lebih yang sudah aktivasi IKD.",
	))
	for _, o := range res.Observations {
		if o.Indicator == "ikd_activated" && o.Value == 20000 {
			if o.Qualifier != "about" || o.ValueLow >= 20000 {
				t.Errorf("qualifier %s, from %v: want about, from below 20000", o.Qualifier, o.ValueLow)
			}
			return
		}
	}
	t.Errorf("20.000 is not read as activated: %+v", res.Observations)
}

// TestLeastTold holds the round number that people are told not to be below, in front of their
// count, and apart from one too far below it to be the same.
func TestLeastTold(t *testing.T) {
	for _, c := range []struct {
		lead, told string
		want       []string
	}{
		{"Sedikitnya 3.500 warga Kota Tarakan belum merekam KTP-el.", "Hingga Maret 2025, yang belum merekam 3.566 jiwa.", []string{"ktp_el_unrecorded 3566 Kota Tarakan 2025-03-31/month"}},
		{"TARAKAN—Paling sedikit 3.500 warga Kota Tarakan belum merekam KTP-el.", "Yang belum merekam 3.566 jiwa.", []string{"ktp_el_unrecorded 3566 Kota Tarakan 2025-05-21/day"}},
		{"Setidaknya 3.000 warga Kota Tarakan belum merekam KTP-el.", "Hingga Maret 2025, yang belum merekam 3.566 jiwa.",
			[]string{"ktp_el_unrecorded 3000 Kota Tarakan 2025-05-21/day", "ktp_el_unrecorded 3566 Kota Tarakan 2025-03-31/month"}},
	} {
		check(t, read(t, "2025-05-21", "Perekaman KTP-el", c.lead, c.told), c.want...)
	}
}
