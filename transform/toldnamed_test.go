package transform_test

import "testing"

// TestToldNamed holds when one of some regions without a name is told of by its name.
func TestToldNamed(t *testing.T) {
	const day = "2024-11-13"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"by what is done there", "Untuk kabupaten dan kota lainnya di Maluku, perekaman e-KTP di Kota Ambon dari Wajib KTP.252.300 orang telah terekam sebanyak 224.600 orang.",
			[]string{"wajib_ktp 252300 Kota Ambon 2024-11-13/day", "ktp_el_recorded 224600 Kota Ambon 2024-11-13/day"},
		},
		{"behind the comma", "Untuk daerah lain di Maluku, di Kota Ambon wajib KTP tercatat 252.300 orang.", []string{"wajib_ktp 252300 Kota Ambon 2024-11-13/day"}},
		{"compared to them", "Dibanding daerah lain di Maluku, kepemilikan KIA Kota Ambon tertinggi, yakni 62 persen.", []string{"kia_rate 62 Kota Ambon 2024-11-13/day"}},
		{"one among them", "Di daerah lain di Maluku, termasuk di Kota Ambon, kepemilikan KIA rata-rata 62 persen.", nil},
		{"by whom they are told", "Untuk daerah lain di Maluku, menurut Disdukcapil Kota Ambon, kepemilikan KIA baru 62 persen.", nil},
		{"all of them", "Di daerah lain di Maluku, kepemilikan KIA rata-rata 62 persen.", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Dukcapil Maluku", "AMBON - Dukcapil menata data. "+c.text), c.want...)
		})
	}
}
