package transform_test

import "testing"

// TestOwnRegency holds a figure of the article's own region that points back to it by its
// kind, beside a place that its sentence names for something else.
func TestOwnRegency(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"the province speaks", "BIREUEN – Disdukcapil Kabupaten Bireuen terus membuka layanan. Kepala Dinas Registrasi Kependudukan Provinsi Aceh menyebut saat ini masih ada 12.340 warga di kabupaten itu yang belum merekam KTP-el.", []string{"ktp_el_unrecorded 12340 Kabupaten Bireuen 2024-08-29/day"}},
		{"first in a kecamatan", "BIREUEN – Sesudah KIA diluncurkan di Kecamatan Jeunieb, sebanyak 2.000 anak di kabupaten itu sudah memiliki KIA.", []string{"kia_issued 2000 Kabupaten Bireuen 2024-08-29/day"}},
		{"the nation beside it", "BIREUEN – Server pusat diakses se-Indonesia, kalau blangko sampai saat ini di daerah itu masih ada 5.000 blangko KTP elektronik.", []string{"blangko_stock 5000 Kabupaten Bireuen 2024-08-29/day"}},
		{"a kecamatan within it", "BIREUEN – Di Kecamatan Jeunieb, yang terluas di kabupaten itu, 2.310 warga belum merekam KTP-el.", []string{"ktp_el_unrecorded 2310 Kecamatan Jeunieb 2024-08-29/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-08-29", "Kabar kependudukan di Bireuen", c.text), c.want...)
		})
	}
}
