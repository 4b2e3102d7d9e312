package transform_test

import "testing"

// TestOfThoseCounted holds parts of those counted before a sentence that speaks of the act.
func TestOfThoseCounted(t *testing.T) {
	const day = "2024-11-13"
	lead := "MASOHI - Yang belum merekam KTP-el di Kabupaten Maluku Tengah masih 13.855 jiwa."
	whole := "ktp_el_unrecorded 13855 Kabupaten Maluku Tengah 2024-11-13/day"
	for _, c := range []struct {
		name, between, text string
		want                []string
	}{
		{"to be done this year", "Jumlah itu ditargetkan bisa merekam tahun ini.", "Dari jumlah itu terbanyak di Kecamatan Amahai dengan 1.802 jiwa.", []string{whole, "ktp_el_unrecorded 1802 Kecamatan Amahai 2024-11-13/day"}},
		{"where it is done", "Perekaman KTP-el dilayani di kantor kecamatan.", "Dari angka itu, Kecamatan Amahai menyumbang 1.802 jiwa.", []string{whole, "ktp_el_unrecorded 1802 Kecamatan Amahai 2024-11-13/day"}},
		{"nothing points back", "Perekaman KTP-el dilayani di kantor kecamatan.", "Terbanyak di Kecamatan Amahai 1.802 jiwa.", []string{whole, "ktp_el_unrecorded 1802 Kecamatan Amahai 2024-11-13/day ?"}},
		{"done since", "Perekaman KTP-el dilayani di kantor kecamatan.", "Dari jumlah itu, di Kecamatan Amahai 1.802 jiwa sudah merekam.", []string{whole, "ktp_el_recorded 1802 Kecamatan Amahai 2024-11-13/day"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			check(t, read(t, day, "Perekaman di Maluku Tengah", lead, c.between, c.text), c.want...)
		})
	}
}
