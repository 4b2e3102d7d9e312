package transform_test

import "testing"

// TestToldWhole holds that some of the people told once more are of their date, and those who
// are told of now are not.
func TestToldWhole(t *testing.T) {
	const all, sexes = "“Penduduk Kabupaten Sikka pada semester I 2024 adalah 341.287 jiwa,” ujar kepala dinas, Rabu (7/8/2024).",
		"Menurut dia, dari total penduduk tersebut, 168.204 jiwa adalah laki-laki dan 173.083 jiwa adalah perempuan."
	for text, want := range map[string]string{
		"“Dari total 341.287 jiwa, yang wajib memiliki KTP adalah 241.870 jiwa,” jelasnya.":  "wajib_ktp 241870 Kabupaten Sikka 2024-06-30/month",
		"“Dari 341.287 jiwa penduduk, kini yang sudah aktivasi IKD 12.870 orang,” jelasnya.": "ikd_activated 12870 Kabupaten Sikka 2024-08-07/day",
	} {
		t.Run(text, func(t *testing.T) {
			check(t, read(t, "2024-08-08", "Penduduk Sikka", all, sexes, text),
				"population 341287 Kabupaten Sikka 2024-06-30/month", "population 168204 Kabupaten Sikka 2024-06-30/month ?", "population 173083 Kabupaten Sikka 2024-06-30/month ?", want)
		})
	}
}
