package transform_test

import "testing"

// TestTellingYears holds in which year a text without a day of publication is told, by the
// starts and the times to come that it prints.
func TestTellingYears(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind a start", []string{"IKD di Kabupaten Poso dimulai November 2022. Hingga Januari lalu yang aktivasi IKD baru 2.140 orang.", "Tahun ini target aktivasi IKD 42.000 orang."},
			[]string{"ikd_activated 2140 Kabupaten Poso 2023-01-31/month", "ikd_target 42000 Kabupaten Poso 2023-12-31/year"},
		},
		{
			"a month of the telling", []string{"Data yang belum direkam dinonaktifkan akhir 2018 lalu, dan batasnya 31 Desember 2018 kemarin.", "Hingga Februari saat ini warga Kabupaten Poso yang belum merekam KTP-el 3.210 orang."},
			[]string{"ktp_el_unrecorded 3210 Kabupaten Poso 2019-02-28/month"},
		},
		{
			"open behind a late start", []string{"IKD di Kabupaten Poso dimulai November 2022.", "Kini yang aktivasi IKD baru 2.140 orang."},
			[]string{"ikd_activated 2140 Kabupaten Poso 0001-01-01/ ?"},
		},
		{
			"before a month of the next year", []string{"Warga Kabupaten Poso diminta menunggu sampai Maret tahun depan, karena blangko diundur hingga Maret 2018. Hingga akhir Oktober lalu 162.300 orang sudah merekam KTP-el."},
			[]string{"ktp_el_recorded 162300 Kabupaten Poso 2017-10-31/month"},
		},
		{
			"open beside a term of office", []string{"Warga Kabupaten Poso yang belum merekam KTP-el 3.210 orang menjelang pemilihan bupati periode 2018-2023."},
			[]string{"ktp_el_unrecorded 3210 Kabupaten Poso 0001-01-01/ ?"},
		},
		{
			"of the election, not of the term's end", []string{"Pilkada Kabupaten Poso digelar 9 Desember 2020 untuk masa jabatan 2021-2026. Yang belum merekam KTP-el 3.210 orang."},
			[]string{"ktp_el_unrecorded 3210 Kabupaten Poso 2020-12-31/year"},
		},
		{
			"at the end of years gone by", []string{"Sepanjang 2019-2023 cakupan di Kabupaten Poso naik. Yang belum merekam KTP-el 3.210 orang."},
			[]string{"ktp_el_unrecorded 3210 Kabupaten Poso 2023-12-31/year"},
		},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "", "Layanan Dukcapil Poso", c.text...), c.want...) })
	}
}
