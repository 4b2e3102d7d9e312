package transform_test

import "testing"

// TestSharesOfAll holds that the share of a kecamatan that is of all the people of its kabupaten
// is not taken for one of its own.
func TestSharesOfAll(t *testing.T) {
	all := "Hingga 7 Juni 2024 sudah 18.210 penduduk Kota Kediri mengaktifkan IKD atau 8,16 persen dari wajib KTP-el sejumlah 223.160 orang."
	city := []string{
		"ikd_activated 18210 Kota Kediri 2024-06-07/day", "ikd_activation_rate 8.16 Kota Kediri 2024-06-07/day", "wajib_ktp 223160 Kota Kediri 2024-06-07/day",
	}
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"of the city's", "Tertinggi di Kecamatan Mojoroto yang mencapai 7.361 orang (3,30%) dan Pesantren mencapai 6.200 orang (2,78%).", []string{
			"ikd_activated 7361 Kecamatan Mojoroto 2024-06-07/day", "ikd_activation_rate 3.3 Kecamatan Mojoroto 2024-06-07/day ?",
			"ikd_activated 6200 Kecamatan Pesantren 2024-06-07/day", "ikd_activation_rate 2.78 Kecamatan Pesantren 2024-06-07/day ?",
		}},
		{"of their own", "Tertinggi di Kecamatan Mojoroto yang mencapai 7.361 orang (8,94%) dan Pesantren mencapai 6.200 orang (8,61%).", []string{
			"ikd_activated 7361 Kecamatan Mojoroto 2024-06-07/day", "ikd_activation_rate 8.94 Kecamatan Mojoroto 2024-06-07/day",
			"ikd_activated 6200 Kecamatan Pesantren 2024-06-07/day", "ikd_activation_rate 8.61 Kecamatan Pesantren 2024-06-07/day",
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-06-10", "IKD Kota Kediri", all, c.text), append(city[:3:3], c.want...)...)
		})
	}
}
