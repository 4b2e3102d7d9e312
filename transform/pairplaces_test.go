package transform_test

import "testing"

// TestPairPlaces holds of which region a count and its share are that name none.
func TestPairPlaces(t *testing.T) {
	const day = "2024-02-16"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"of the whole told before", []string{"Kepala Disdukcapil Kabupaten Poso menyebut jumlah anak di Kabupaten Poso 61.240 jiwa.", "Menurut dia, anak yang memiliki akta kelahiran 57.566 atau 94 persen dari keseluruhan anak."},
			[]string{"child_population 61240 Kabupaten Poso 2024-02-16/day", "birth_cert_issued 57566 Kabupaten Poso 2024-02-16/day", "birth_cert_rate 94 Kabupaten Poso 2024-02-16/day"},
		},
		{
			"of the province's own whole", []string{"Kepala Disdukcapil Kabupaten Poso menyebut jumlah anak di Kabupaten Poso 61.240 jiwa.", "Menurut dia, anak yang memiliki akta kelahiran di provinsi ini 857.566 atau 88 persen dari keseluruhan anak."},
			[]string{"child_population 61240 Kabupaten Poso 2024-02-16/day", "birth_cert_issued 857566 Provinsi Sulawesi Tengah 2024-02-16/day", "birth_cert_rate 88 Provinsi Sulawesi Tengah 2024-02-16/day"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Akta kelahiran di Sulawesi Tengah", append([]string{"PALU - Disdukcapil Provinsi Sulawesi Tengah bicara soal akta kelahiran anak."}, c.text...)...), c.want...)
		})
	}
}
