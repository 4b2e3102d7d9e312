package transform_test

import "testing"

// TestProvinceTeller gives what the office of a province says behind a figure of its province
// to the province, in an article that tells most of one of its kabupaten, and dates what was
// counted up to the middle of the running year by that where it is over.
func TestProvinceTeller(t *testing.T) {
	const rank = "Gorontalo Utara baru mencatat 2.390 aktivasi IKD, paling rendah di Provinsi Gorontalo. Kepala Disdukcapil Gorontalo Utara hadir, Rabu (7/5/2025). "
	const told = "Kepala Dinas Dukcapil Provinsi Gorontalo mengatakan, aktivasi IKD di Provinsi Gorontalo mencapai 40.412 orang."
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"the province's own", []string{rank, told, "\"Kalau dipersenkan dari wajib KTP, kita 4,57 persen,\" katanya."}, []string{"ikd_activated 2390 Kabupaten Gorontalo Utara 2025-05-07/day", "ikd_activated 40412 Provinsi Gorontalo 2025-05-07/day", "ikd_activation_rate 4.57 Provinsi Gorontalo 2025-05-07/day"}},
		{"added by it", []string{rank, told, "Ditambahkannya, yang belum merekam KTP-el 31.400 warga."}, []string{"ikd_activated 2390 Kabupaten Gorontalo Utara 2025-05-07/day", "ikd_activated 40412 Provinsi Gorontalo 2025-05-07/day", "ktp_el_unrecorded 31400 Provinsi Gorontalo 2025-05-07/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2025-05-08", "Gorontalo Utara Paling Rendah", c.text...), c.want...)
		})
	}
	check(t, read(t, "2024-07-26", "KIA di Buol", "BUOL - Hingga pertengahan tahun ini kepemilikan KIA di Kabupaten Buol sudah 46,2 persen, kata Kadis, Kamis (25/7)."), "kia_rate 46.2 Kabupaten Buol 2024-06-30/month")
	check(t, read(t, "2024-05-26", "KIA di Buol", "BUOL - Hingga pertengahan tahun ini kepemilikan KIA di Kabupaten Buol sudah 46,2 persen, kata Kadis, Sabtu (25/5)."), "kia_rate 46.2 Kabupaten Buol 2024-05-25/day")
}
