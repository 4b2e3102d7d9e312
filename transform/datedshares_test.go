package transform_test

import "testing"

// TestDatedShares holds that a count told before a dated share of data, and in the
// headline, is of that data where it comes to just that share.
func TestDatedShares(t *testing.T) {
	const said = `"Per Maret 2025, kita 6,12 persen. Pembaginya itu wajib KTP, kita punya 145.210," kata Kepala Disdukcapil Ternate, Senin, 14 April 2025.`
	for _, c := range []struct {
		name, title string
		text        []string
		want        []string
	}{
		{
			"told before", "Pelayanan administrasi kependudukan",
			[]string{"TERNATE - Warga Kota Ternate yang beralih ke IKD baru 8.887 jiwa.", said},
			[]string{"ikd_activated 8887 Kota Ternate 2025-03-31/month", "ikd_activation_rate 6.12 Kota Ternate 2025-03-31/month", "wajib_ktp 145210 Kota Ternate 2025-03-31/month"},
		},
		{
			"in the headline too", "Pengguna IKD Ternate 8.887",
			[]string{"TERNATE - Warga Kota Ternate yang beralih ke IKD baru 8.887 jiwa.", said},
			[]string{"ikd_activated 8887 Kota Ternate 2025-03-31/month", "ikd_activation_rate 6.12 Kota Ternate 2025-03-31/month", "wajib_ktp 145210 Kota Ternate 2025-03-31/month"},
		},
		{
			"more than the share", "Pelayanan administrasi kependudukan",
			[]string{"TERNATE - Warga Kota Ternate yang beralih ke IKD baru 9.102 jiwa.", said},
			[]string{"ikd_activated 9102 Kota Ternate 2025-04-14/day", "ikd_activation_rate 6.12 Kota Ternate 2025-03-31/month", "wajib_ktp 145210 Kota Ternate 2025-03-31/month"},
		},
		{
			"as of now", "Pelayanan administrasi kependudukan",
			[]string{"TERNATE - Warga Kota Ternate yang beralih ke IKD kini baru 8.887 jiwa.", said},
			[]string{"ikd_activated 8887 Kota Ternate 2025-04-14/day", "ikd_activation_rate 6.12 Kota Ternate 2025-03-31/month", "wajib_ktp 145210 Kota Ternate 2025-03-31/month"},
		},
		{
			"those of the people told", "Pelayanan administrasi kependudukan",
			[]string{"TERNATE - Per 31 Desember 2024, penduduk Kota Ternate berjumlah 205.870 jiwa.", "Kepala Disdukcapil menyebut dari ratusan ribu jiwa itu yang masuk wajib KTP 145.210. \"Layanan kami dekatkan,\" kata dia, Senin (14/4/2025)."},
			[]string{"population 205870 Kota Ternate 2024-12-31/day", "wajib_ktp 145210 Kota Ternate 2024-12-31/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-04-15", c.title, c.text...), c.want...)
		})
	}
}
