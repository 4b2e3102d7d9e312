package transform_test

import "testing"

// TestOlderIn holds that the date of a level a change started from, told behind the
// present one, dates nothing behind it.
func TestOlderIn(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"behind the present level", []string{"Warga Kabupaten Sumba Timur yang mengaktifkan IKD sudah 12.207 orang, naik dari Desember 2023 yang masih 9.002 orang.", "Di Kecamatan Lewa ada 1.102 orang."},
			[]string{"ikd_activated 12207 Kabupaten Sumba Timur 2024-11-13/day", "ikd_activated 9002 Kabupaten Sumba Timur 2023-12-31/month", "ikd_activated 1102 Kecamatan Lewa 2024-11-13/day"},
		},
		{
			"a rise that tells a level", []string{"Hingga akhir Oktober 2024 sebanyak 12.207 warga Kabupaten Sumba Timur mengaktifkan IKD, bertambah dari Desember 2023 yang masih 9.002 orang."},
			[]string{"ikd_activated 12207 Kabupaten Sumba Timur 2024-10-31/month", "ikd_activated 9002 Kabupaten Sumba Timur 2023-12-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, "2024-11-13", "IKD di Sumba Timur", c.text...), c.want...)
		})
	}
}
