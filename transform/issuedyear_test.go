package transform_test

import "testing"

// TestIssuedThisYear holds which documents are those of the running year, and which are all
// there are.
func TestIssuedThisYear(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"issued in the year", "Tahun ini Disdukcapil Kabupaten Poso menerbitkan 2.311 akta kelahiran dan 3.120 KIA.",
			[]string{"birth_cert_issued 2311 Kabupaten Poso 2024-12-31/year", "kia_issued 3120 Kabupaten Poso 2024-12-31/year"}},
		{"of a longer time", "Sejak 2017 hingga September 2024 di Kabupaten Poso terbit 27.610 KIA. Khusus tahun ini 6.540 keping.",
			[]string{"kia_issued 27610 Kabupaten Poso 2024-09-30/month", "kia_issued 6540 Kabupaten Poso 2024-12-31/year"}},
		{"the year by its number", "Total KIA yang tercetak tahun 2024 di Kabupaten Poso sebanyak 5.871 keping dari target 6.000 keping.",
			[]string{"kia_issued 5871 Kabupaten Poso 2024-12-31/year"}},
		{"up to a month of it", "Hingga September tahun ini Disdukcapil Kabupaten Poso mencetak 3.120 keping KIA.",
			[]string{"kia_issued 3120 Kabupaten Poso 2024-09-30/month"}},
		{"too few for all there are", "Permohonan yang masuk 912 KTP-el dan 450 KIA di Kabupaten Poso.",
			[]string{"kia_issued 450 Kabupaten Poso 2024-10-05/day ?"}},
		{"as few, of a month", "Selama September 2024 di Kabupaten Poso terbit 450 KIA.",
			[]string{"kia_issued 450 Kabupaten Poso 2024-09-30/month"}},
		{"issued in months, then the share of who has one", "Disdukcapil Kabupaten Poso menerbitkan 412 akta kelahiran pada Juli dan 390 akta pada Agustus. Kepemilikan akta anak sudah 95,6 persen.",
			[]string{"birth_cert_issued 412 Kabupaten Poso 2024-07-31/month", "birth_cert_issued 390 Kabupaten Poso 2024-08-31/month", "birth_cert_rate 95.6 Kabupaten Poso 2024-10-05/day"}},
		{"issued in a quarter, and how many have one with that", "Pada triwulan II 2024 Disdukcapil Kabupaten Poso menerbitkan 3.408 KIA. Dengan demikian, anak yang memiliki KIA sudah 38.211 anak atau 53,7 persen.",
			[]string{"kia_issued 3408 Kabupaten Poso 2024-06-30/month", "kia_issued 38211 Kabupaten Poso 2024-06-30/month", "kia_rate 53.7 Kabupaten Poso 2024-06-30/month"}},
		{"children who have one", "Tahun ini anak di Kabupaten Poso yang memiliki KIA sudah 23.120 anak.",
			[]string{"kia_issued 23120 Kabupaten Poso 2024-10-05/day"}},
		{"set against the target of the year", "Untuk 2024 target KIA 20.000 keping, sedangkan yang terbit di Kabupaten Poso 12.310 keping.",
			[]string{"kia_issued 12310 Kabupaten Poso 2024-10-05/day"}},
		{"a share of all", "Tahun ini KIA yang terbit di Kabupaten Poso 23.120 keping atau 44 persen dari jumlah anak.",
			[]string{"kia_issued 23120 Kabupaten Poso 2024-10-05/day", "kia_rate 44 Kabupaten Poso 2024-10-05/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-10-05", "Layanan Adminduk Kabupaten Poso", c.text), c.want...)
		})
	}
}
