package transform_test

import "testing"

// TestTheyUrged reads first-time voters who are urged to be recorded and counted as "them".
func TestTheyUrged(t *testing.T) {
	for _, c := range []struct {
		name string
		text []string
		want []string
	}{
		{"not to put it off, and by region",
			[]string{"TERNATE - Remaja Maluku Utara yang baru akan mencoblos pada Pilkada 2024 diminta tak menunda perekaman KTP. Jumlah mereka sekitar 29.082 jiwa se-Provinsi Maluku Utara.", "Berikut pembagiannya: Kota Ternate 7.871 jiwa, Kabupaten Halmahera Barat 4.126 jiwa."},
			[]string{"first_time_ktp 29082 Provinsi Maluku Utara 2024-08-06/day", "first_time_ktp 7871 Kota Ternate 2024-08-06/day", "first_time_ktp 4126 Kabupaten Halmahera Barat 2024-08-06/day"}},
		{"those not recorded",
			[]string{"TERNATE - Pemilih pemula Maluku Utara diminta datang karena banyak yang belum merekam. Jumlah mereka 9.082 jiwa."},
			[]string{"ktp_el_unrecorded 9082 Provinsi Maluku Utara 2024-08-06/day ?"}},
	} {
		t.Run(c.name, func(t *testing.T) { check(t, read(t, "2024-08-06", "Perekaman di Maluku Utara", c.text...), c.want...) })
	}
}
