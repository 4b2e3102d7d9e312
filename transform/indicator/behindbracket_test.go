package indicator

import "testing"

// TestToldBehindBracket reads what is told behind the bracket of a share as told of both, and
// no more first-time holders.
func TestToldBehindBracket(t *testing.T) {
	check(t, []readTest{
		{"done and not", "Wajib KTP 402.000 orang, 394.100 orang (98,03 persen) sudah merekam, 7.900 orang belum.", []string{"402.000 wajib_ktp", "394.100 ktp_el_recorded", "98,03 ktp_el_recording_rate of wajib_ktp", "7.900 ktp_el_unrecorded"}},
		{"first-time holders", "Pemilih pemula 9.400 orang, rinciannya 6.110 orang (65 persen) sudah merekam KTP-el, dan 3.290 orang belum merekam.", []string{"9.400 first_time_ktp", "6.110 ktp_el_recorded for first_time", "65 ktp_el_recording_rate", "3.290 ktp_el_unrecorded for first_time"}},
		{"a card's", "Anak berjumlah 80.000 jiwa. Sebanyak 52.000 anak (65 persen) sudah memiliki KIA, dan 28.000 anak belum.", []string{"80.000 child_population", "52.000 kia_issued", "65 kia_rate", "28.000 (no_indicator)"}},
	})
}
