package transform_test

import "testing"

// TestCountedThings holds what is no figure of the region: where residents live, a bound
// for regions counted behind it, villages among villages; and what is: the region's own
// bound, told as a reason, and regions named.
func TestCountedThings(t *testing.T) {
	const (
		day  = "2024-11-13"
		lead = "Perekaman KTP-el di Sulawesi Tengah 97,9 persen. "
		own  = "ktp_el_recording_rate 97.9 Provinsi Sulawesi Tengah 2024-11-13/day"
	)
	for _, c := range []struct {
		text string
		want []string
	}{
		{lead + "Sebanyak 16 persen penduduk Sulawesi Tengah bermukim di Kota Palu.", []string{own}},
		{lead + "Sebanyak 96 persen penduduk yang tinggal di Kota Palu sudah merekam KTP-el.", []string{own, "ktp_el_recording_rate 96 Kota Palu 2024-11-13/day"}},
		{lead + "Yang perekamannya di bawah 90 persen masih ada 1 kabupaten.", []string{own}},
		{lead + "Di Sulawesi Tengah yang perekamannya di bawah 90 persen masih ada 2 kabupaten.", []string{own}},
		{lead + "Daerah yang perekamannya di atas 99 persen ada lima.", []string{own}},
		{lead + "Yang perekamannya di bawah 90 persen ada dua kabupaten, yakni Poso dan Banggai.", []string{own, "ktp_el_recording_rate 90 Kabupaten Poso 2024-11-13/day", "ktp_el_recording_rate 90 Kabupaten Banggai 2024-11-13/day"}},
		{lead + "Sebanyak 28 sudah merekam sendiri dari 43 desa.", []string{own}},
		{lead + "Dari 43 desa, baru 28 yang selesai merekam.", []string{own}},
		{"Tahun ini target IKD Kota Palu 20 persen. Itu dikejar, karena capaiannya masih di bawah 20 persen.", []string{"ikd_target_rate 20 Kota Palu 2024-12-31/year", "ikd_activation_rate 20 Kota Palu 2024-11-13/day"}},
		{"Sampai akhir Oktober IKD di Kota Palu baru di angka 13 persen. Capaian 13,47 persen itu tertinggi di provinsi.", []string{"ikd_activation_rate 13.47 Kota Palu 2024-10-31/month"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, read(t, day, "Dukcapil", "PALU - "+c.text), c.want...) })
	}
}
