package transform_test

import "testing"

// TestRunDates dates documents told in a row by the time that follows the last of them.
func TestRunDates(t *testing.T) {
	const lead = "BITUNG - Disdukcapil Kota Bitung "
	for _, c := range []struct {
		name string
		text string
		want []string
	}{
		{
			"two of a half-year", lead + "menerbitkan 3.412 akta kelahiran dan 804 akta kematian sepanjang semester I 2025.",
			[]string{"birth_cert_issued 3412 Kota Bitung 2025-06-30/month"},
		},
		{
			"several up to a month", lead + "telah menerbitkan 3.412 akta kelahiran, 4.115 KIA, dan 804 akta perkawinan hingga Juli 2025.",
			[]string{"birth_cert_issued 3412 Kota Bitung 2025-07-31/month", "kia_issued 4115 Kota Bitung 2025-07-31/month"},
		},
		{
			"issued behind them", "BITUNG - Sebanyak 4.115 KIA, 5.009 KK dan 804 akta kematian diterbitkan Disdukcapil Kota Bitung selama tahun 2024.",
			[]string{"kia_issued 4115 Kota Bitung 2024-12-31/year"},
		},
		{
			"those who have one, and those printed", lead + "mencatat 31.204 anak sudah punya KIA dan 812 KIA dicetak selama Juli 2025.",
			[]string{"kia_issued 31204 Kota Bitung 2025-08-15/day", "kia_issued 812 Kota Bitung 2025-07-31/month"},
		},
		{
			"another clause", lead + "telah menerbitkan 4.115 KIA dan 804 akta kematian, dan pada Juli 2025 membuka layanan malam.",
			[]string{"kia_issued 4115 Kota Bitung 2025-08-15/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2025-08-15", "Layanan Disdukcapil", c.text), c.want...) })
	}
}
