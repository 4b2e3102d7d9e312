package transform_test

import "testing"

// TestDataBehind holds that data named behind a figure date it, told as of now or not, and that
// older data that it is only set against do not.
func TestDataBehind(t *testing.T) {
	const head, half, day = "population 371204 Kota Palu ", "2023-12-31/month", "2024-02-13/day"
	for _, start := range []string{"Penduduk Kota Palu", "Kini penduduk Kota Palu"} {
		for behind, date := range map[string]string{
			"mengacu Data Konsolidasi Bersih (DKB) semester II 2023":                      half,
			"demikian data konsolidasi bersih semester II 2023":                           half,
			"bertambah dibandingkan data konsolidasi bersih semester II 2022":             day,
			"naik dari data semester II 2022":                                             day,
			"lebih banyak dari data semester II 2022":                                     day,
			"padahal menurut data konsolidasi bersih semester II 2022 belum sebanyak itu": day,
		} {
			text := start + " 371.204 jiwa, " + behind + "."
			t.Run(text, func(t *testing.T) {
				check(t, read(t, "2024-02-14", "Penduduk Palu", "PALU - "+text, "\"Banyak yang lahir,\" kata kepala dinas, Selasa (13/2/2024)."), head+date)
			})
		}
	}
}
