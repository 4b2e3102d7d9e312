package transform_test

import "testing"

// TestHomeSpeaks holds of which region somebody of its own office tells behind sentences about
// another.
func TestHomeSpeaks(t *testing.T) {
	const day = " 2024-11-13/day"
	const own = "ikd_activated 8412 Kabupaten Bantul" + day
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"another that was first", "Sebelumnya, Kota Yogyakarta lebih dulu membuka layanan itu. Aktivasi IKD baru 8.412 orang, kata Kepala Disdukcapil Bantul.", []string{own}},
		{"a sentence between", "Di Kota Yogyakarta layanan serupa juga berjalan. Warga antusias. “Aktivasi IKD baru 8.412 orang,” kata Bupati Bantul.", []string{own}},
		{"the governor", "Gubernur Daerah Istimewa Yogyakarta meminta semua bergerak cepat. Aktivasi IKD baru 8.412 orang, kata Kepala Dinas Dukcapil Bantul.", []string{own}},
		{"told of the other in the same words", "Di Kota Yogyakarta aktivasi IKD baru 8.412 orang, kata Kepala Disdukcapil Bantul.", []string{"ikd_activated 8412 Kota Yogyakarta" + day}},
		{"told by the other", "Kota Yogyakarta lebih dulu membuka layanan itu. Aktivasi IKD baru 8.412 orang, kata Kepala Disdukcapil Kota Yogyakarta.", []string{"ikd_activated 8412 Kota Yogyakarta" + day}},
		{"behind a figure of the other", "Perekaman KTP-el di Kota Yogyakarta sudah 99,1 persen. Yang belum merekam 4.310 orang, kata Kepala Disdukcapil Bantul.", []string{"ktp_el_recording_rate 99.1 Kota Yogyakarta" + day, "ktp_el_unrecorded 4310 Kabupaten Bantul" + day + " ?"}},
		{"behind his own words about the other", "“Di Kota Yogyakarta layanan serupa juga berjalan. Aktivasi IKD baru 8.412 orang,” kata Kepala Disdukcapil Bantul.", []string{own + " ?"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Layanan Dukcapil Bantul", "BANTUL - "+c.text), c.want...)
		})
	}
}
