package transform_test

import (
	"strings"
	"testing"
)

// TestBoundOfNobody holds that a bound which places only counted lie beyond is in doubt,
// and that one of all those there are is the region's.
func TestBoundOfNobody(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Ada 12 kelurahan dengan capaian IKD di bawah 10 persen.", "ikd_activation_rate 10 Kota Palu 2024-11-13/day ?"},
		{"Dari 46 kelurahan, baru 20 kelurahan yang capaian IKD-nya di atas 20 persen.", "ikd_activation_rate 20 Kota Palu 2024-11-13/day ?"},
		{"Sebanyak tujuh dari 8 kecamatan di Kota Palu sudah melewati 10 persen aktivasi IKD.", "ikd_activation_rate 10 Kota Palu 2024-11-13/day ?"},
		{"Dari 8 kecamatan, lima sudah di atas 60 persen capaian KIA.", "kia_rate 60 Kota Palu 2024-11-13/day ?"},
		{"Dari 8 kecamatan di Kota Palu capaian IKD sudah di atas 15 persen.", "ikd_activation_rate 15 Kota Palu 2024-11-13/day"},
		{"Disdukcapil Kota Palu menyisir 15 kelurahan yang cakupan akta kelahirannya di bawah 80 persen.", "birth_cert_rate 80 Kota Palu 2024-11-13/day ?"},
		{"Di tiga kecamatan, kepemilikan akta kelahiran anak masih di bawah 50 persen.", "birth_cert_rate 50 Kota Palu 2024-11-13/day ?"},
		{"Di delapan kecamatan Kota Palu kepemilikan akta kelahiran anak sudah di atas 90 persen.", "birth_cert_rate 90 Kota Palu 2024-11-13/day"},
		{"IKD dilayani di 8 kecamatan, capaiannya sudah di atas 15 persen.", "ikd_activation_rate 15 Kota Palu 2024-11-13/day"},
		{"Penduduk sudah banyak yang dilayani, baru 2,4 persen yang mengaktifkan IKD. Belum sampai 30 persen.", "ikd_activation_rate 2.4 Kota Palu 2024-11-13/day|ikd_activation_rate 30 Kota Palu 2024-11-13/day ?"},
	} {
		t.Run(c.text, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "Layanan Dukcapil", "PALU - Disdukcapil Kota Palu memberi penjelasan. "+c.text), strings.Split(c.want, "|")...)
		})
	}
}
