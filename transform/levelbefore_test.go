package transform_test

import "testing"

// TestLevelBefore holds that the level a change started from is no figure of now,
// and which day a flow has that is told behind it.
func TestLevelBefore(t *testing.T) {
	const day = "2024-02-16"
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{
			"shrunk from a level", []string{"Warga Kabupaten Poso yang belum merekam KTP-el 9.340 orang.", "Jumlah ini sudah berkurang banyak dari lebih 31 ribu."},
			[]string{"ktp_el_unrecorded 9340 Kabupaten Poso 2024-02-16/day", "ktp_el_recorded 31000 Kabupaten Poso 2024-02-16/day ?"},
		},
		{
			"the month behind a flow", []string{"Disdukcapil Kabupaten Poso menerima 7.500 keping blangko KTP-el dari kementerian, akhir Januari 2024."},
			[]string{"blangko_received 7500 Kabupaten Poso 2024-01-31/month"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Adminduk Kabupaten Poso", append([]string{"POSO - Disdukcapil Kabupaten Poso bicara soal layanan."}, c.text...)...), c.want...)
		})
	}
}
