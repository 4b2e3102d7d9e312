package transform_test

import "testing"

// TestDayOfExample holds that a level is not of the day of one case told behind it, unless
// somebody speaks on that day.
func TestDayOfExample(t *testing.T) {
	const told = "Di Kabupaten Sikka kini ada 212.310 orang yang sudah merekam KTP-el."
	for text, day := range map[string]string{
		"Salah satu contohnya layanan di pabrik garam Desa Nangahale pada Selasa, 7 Mei 2024.":                   "2024-05-08",
		"Kegiatan serupa digelar di pasar Alok pada Selasa, 7 Mei 2024.":                                         "2024-05-08",
		"Misalnya yang bekerja di kebun, kata kepala dinas, Selasa (7/5/2024), sulit datang pada jam pelayanan.": "2024-05-07",
	} {
		t.Run(text, func(t *testing.T) {
			check(t, read(t, "2024-05-08", "Perekaman di Sikka", told, text), "ktp_el_recorded 212310 Kabupaten Sikka "+day+"/day")
		})
	}
}
