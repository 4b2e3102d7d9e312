package indicator

import "testing"

// TestToldObliged holds residents who are told behind their share to be obliged, and those
// who are only projected.
func TestToldObliged(t *testing.T) {
	check(t, []readTest{
		{"what they are", "Penduduk Poso 253.204 jiwa. Dari total itu, 181.400 jiwa atau 71,6 persen merupakan wajib KTP.", []string{"253.204 population", "181.400 wajib_ktp", "71,6 (no_indicator)"}},
		{"some among them", "Penduduk Poso 253.204 jiwa. Sebanyak 181.400 jiwa atau 71,6 persen di antaranya sudah wajib KTP.", []string{"253.204 population", "181.400 wajib_ktp", "71,6 (no_indicator)"}},
		{"behind a bracket", "Penduduk Poso 253.204 jiwa. Dari total itu 181.400 jiwa (71,6 persen) adalah penduduk wajib KTP.", []string{"253.204 population", "181.400 wajib_ktp", "71,6 (no_indicator)"}},
		{"counted among them, no noun", "Penduduk Poso 253.204 jiwa. Dari jumlah tersebut, sebanyak 181.400 atau 71,6 persen masuk wajib KTP.", []string{"253.204 population", "181.400 wajib_ktp", "71,6 (no_indicator)"}},
		{"between commas", "Penduduk Poso 253.204 jiwa. Sebanyak 71.804, atau 28,4 persen, adalah anak usia 0-17 tahun.", []string{"253.204 population", "71.804 child_population", "28,4 (no_indicator)"}},
		{"those told just now, no visitors of today", "Wajib KTP kita 266.120 jiwa. Dari 266.120 jiwa tadi, sudah direkam 98,83 persen.", []string{"266.120 wajib_ktp", "266.120 wajib_ktp", "98,83 ktp_el_recording_rate of wajib_ktp"}},
		{"who did something", "Sebanyak 181.400 jiwa atau 71,6 persen wajib KTP sudah merekam.", []string{"181.400 ktp_el_recorded", "71,6 ktp_el_recording_rate of wajib_ktp"}},
		{"no share of residents", "Dari total itu, 181.400 jiwa atau 98,6 persen sudah wajib KTP dan merekam.", []string{"181.400 ktp_el_recorded", "98,6 ktp_el_recording_rate of wajib_ktp"}},
		{"projected", "Wajib KTP tahun ini diproyeksikan 124.300 jiwa.", []string{"124.300 (supposed)"}},
		{"projected behind the level", "Wajib KTP tahun 2022 sebanyak 121.900 jiwa, dan pada 2023 diproyeksi 124.300 jiwa.", []string{"121.900 wajib_ktp", "124.300 (supposed)"}},
		{"a projection", "Proyeksi penduduk Kabupaten Buol tahun 2026 adalah 162.400 jiwa.", []string{"162.400 (supposed)"}},
		{"estimated", "Wajib KTP diperkirakan 124.300 jiwa.", []string{"124.300 wajib_ktp"}},
	})
}
