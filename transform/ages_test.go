package transform_test

import "testing"

// TestAges holds that the age of somebody told of counts nothing, whatever else its
// sentence counts, and that counts in brackets behind places are none.
func TestAges(t *testing.T) {
	cases := []struct {
		name, text string
		want       []string
	}{
		{"one person behind a verb of saying", "SIGI - “KIA anak saya sudah jadi,” ungkap seorang bapak (34) warga Kecamatan Dolo.", nil},
		{"a name", "SIGI - “KIA anak saya sudah jadi,” kata Yeni (34) warga Kecamatan Dolo.", nil},
		{"a name between commas", "SIGI - “KTP-el saya baru direkam,” kata Yeni, 34, warga Kecamatan Dolo.", nil},
		{"initials", "SIGI - Perekaman KTP-el oleh lansia berinisial R (71) di Kecamatan Dolo lancar.", nil},
		{"one of the people of a place", "SIGI - Warga Kecamatan Dolo (33) baru mengaktifkan IKD.", nil},
		{"two names", "SIGI - Menurut Yeni (34) dan Adi (52), KIA sudah dipegang anak mereka.", nil},
		{"beside a count", "SIGI - Dari 1.340 KIA yang terbit di Kabupaten Sigi, satu milik anak Yeni (34).", []string{"kia_issued 1340 Kabupaten Sigi 2024-11-13/day"}},
		{
			"counts behind places", "SIGI - Perekaman KTP-el hari itu di Kecamatan Dolo (94), Kecamatan Kulawi (81).",
			[]string{"ktp_el_recorded 94 Kecamatan Dolo 2024-11-13/day", "ktp_el_recorded 81 Kecamatan Kulawi 2024-11-13/day"},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-11-13", "Dukcapil Sigi", c.text), c.want...) })
	}
}
