package indicator

import "testing"

// TestYetToBegin holds documents that work to come begins with as none made yet.
func TestYetToBegin(t *testing.T) {
	check(t, []readTest{
		{"a first stage", "Pembuatan KIA di Bitung akan dilakukan bertahap. Tahap pertama, dibuat 9.500 KIA.", []string{"9.500 (supposed)"}},
		{"what it begins with", "Pembuatan KIA di Bitung akan dilakukan bertahap, diawali dengan mencetak 9.500 KIA.", []string{"9.500 (supposed)"}},
		{"from next month", "Mulai bulan depan, Disdukcapil Bitung mencetak 9.500 keping KIA.", []string{"9.500 (supposed)"}},
		{"a stage that was", "Pembuatan KIA di Bitung dilakukan bertahap. Tahap pertama dibuat 9.500 KIA.", []string{"9.500 kia_issued"}},
		{"done by now", "Pembuatan KIA di Bitung akan terus dilakukan. Pada tahap pertama sudah dicetak 9.500 KIA.", []string{"9.500 kia_issued"}},
		{"since a day", "Layanan KIA akan terus digenjot. Pencetakan KIA di Bitung mulai 2 Januari 2025 mencapai 9.500 keping.", []string{"9.500 kia_issued"}},
	})
}
