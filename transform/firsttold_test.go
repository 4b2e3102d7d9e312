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
