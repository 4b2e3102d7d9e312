package transform_test

import "testing"

// TestHeadlineSupposed doubts a headline's share that the text only reckons with, and reads what
// is there now in spite of it.
func TestHeadlineSupposed(t *testing.T) {
	const now = "ikd_activation_rate 8.4 Kota Bima 2024-12-03/day"
	for _, c := range []struct {
		name, title, text string
		want              []string
	}{
		{"reckoned", "IKD Kota Bima Bisa 9 Persen", "Disdukcapil Kota Bima memprediksi aktivasi IKD akhir tahun 9 persen. Saat ini angkanya 8,4 persen.", []string{"ikd_target_rate 9 Kota Bima 2024-12-03/day ?", now}},
		{"reckoned for the end of the year", "Kota Bima Tutup Tahun dengan IKD 9 Persen", "Disdukcapil Kota Bima memperkirakan aktivasi IKD hingga tutup tahun 2024 berada di angka 9 persen. Saat ini angkanya 8,4 persen.", []string{"ikd_activation_rate 9 Kota Bima 2024-12-03/day ?", now}},
		{"reached", "IKD Kota Bima 8,4 Persen", "Aktivasi IKD Kota Bima 8,4 persen. Kalau semua camat bergerak, bisa 9 persen.", []string{now}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-12-03", c.title, c.text), c.want...)
		})
	}
}

// TestSupposedBefore doubts a share that the text told as only supposed before, and reads it where
// it is told as of now.
func TestSupposedBefore(t *testing.T) {
	const reached = "ktp_el_recording_rate 88.4 Kota Bima 2024-12-03/day"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"told again", "Perekaman KTP-el Kota Bima baru 88,4 persen. Sampai batas akhir mungkin hanya mencapai 93 persen. Capaian rekam data 93 persen, menurutnya, sudah sangat baik.", []string{reached, "ktp_el_recording_rate 93 Kota Bima 2024-12-03/day ?"}},
		{"by now", "Perekaman KTP-el Kota Bima pada awal tahun mungkin hanya mencapai 93 persen. Perekaman KTP-el di Kota Bima saat ini sudah 93 persen.", []string{"ktp_el_recording_rate 93 Kota Bima 2024-12-03/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-12-03", "KTP-el", c.text), c.want...)
		})
	}
}
