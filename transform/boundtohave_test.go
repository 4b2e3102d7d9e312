package transform_test

import "testing"

// TestBoundToHave reads those who must have an IKD, and those who must carry a card, of whom
// "harus" is told with what they are to have.
func TestBoundToHave(t *testing.T) {
	const day = "2024-10-22"
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"behind a comma", "MAMUJU - Sepertiganya, 61 ribu jiwa di Kabupaten Mamuju, sudah harus memiliki IKD.", []string{"ikd_target 61000 Kabupaten Mamuju 2024-10-22/day"}},
		{"of a share", "MAMUJU - Sebanyak 30 persen dari jumlah penduduk Kabupaten Mamuju harus punya IKD.", []string{"ikd_target_rate 30 Kabupaten Mamuju 2024-10-22/day"}},
		{"only able to", "MAMUJU - Warga Kabupaten Mamuju yang layak memiliki IKD 120.400 orang.", nil},
		{"the obliged to carry a card", "MAMUJU - Di Kabupaten Mamuju, dari 193 ribu warga yang harus ber e-KTP, masih 11 ribu belum perekaman.",
			[]string{"wajib_ktp 193000 Kabupaten Mamuju 2024-10-22/day", "ktp_el_unrecorded 11000 Kabupaten Mamuju 2024-10-22/day"}},
		{"they should carry it", "MAMUJU - Dari 193 ribu warga Kabupaten Mamuju yang seharusnya ber-KTP elektronik, 182 ribu sudah direkam.",
			[]string{"wajib_ktp 193000 Kabupaten Mamuju 2024-10-22/day", "ktp_el_recorded 182000 Kabupaten Mamuju 2024-10-22/day"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, day, "Adminduk Mamuju", c.text), c.want...) })
	}
}
