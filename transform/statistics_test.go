package transform_test

import "testing"

// TestStatistics doubts what the article gives to a census or a survey, and not what the
// population office counts.
func TestStatistics(t *testing.T) {
	const share = "Anak di Provinsi Bali yang memiliki akta kelahiran 94,1 persen."
	for source, want := range map[string]string{
		"Data ini berasal dari Survei Sosial Ekonomi Nasional (Susenas) BPS.":         " ?",
		"Angka tersebut merupakan hasil Sensus Penduduk.":                             " ?",
		"Data ini berasal dari Ditjen Dukcapil dan sudah dipadankan dengan data BPS.": "",
		"Data BPS mencatat luas Bali 5.590 kilometer persegi.":                        "",
	} {
		t.Run(source, func(t *testing.T) {
			check(t, read(t, "2022-12-15", "Akta kelahiran anak di Bali", share, source), "birth_cert_rate 94.1 Provinsi Bali 2022-12-15/day"+want)
		})
	}
	check(t, read(t, "2022-12-15", "Akta kelahiran anak di Bali", "Disdukcapil Provinsi Bali mencatat anak yang memiliki akta kelahiran 94,1 persen.", "Adapun penduduk Bali 4,3 juta jiwa. Data ini bersumber dari BPS."),
		"birth_cert_rate 94.1 Provinsi Bali 2022-12-15/day", "population 4.3e+06 Provinsi Bali 2022-12-15/day ?")
}
