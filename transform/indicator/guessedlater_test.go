package indicator

import "testing"

// TestGuessedLater holds what somebody only takes to be reached at a time.
func TestGuessedLater(t *testing.T) {
	check(t, []readTest{
		{"perhaps by the middle of the year", "Cakupan KIA baru 41 persen. Mungkin pertengahan tahun, kami sudah bisa 50 persen.", []string{"41 kia_rate", "50 (supposed)"}},
		{"the time in front", "Cakupan KIA baru 41 persen. Bulan Juni barangkali sudah 50 persen.", []string{"41 kia_rate", "50 (supposed)"}},
		{"what can be reached by then", "Akhir tahun kita sudah bisa 50 persen KIA.", []string{"50 (supposed)"}},
		{"what could be reached then", "Akhir tahun lalu kita sudah bisa 50 persen KIA.", []string{"50 kia_rate"}},
		{"a guess of why", "Mungkin karena warga belum paham, cakupan KIA baru 41 persen.", []string{"41 kia_rate"}},
	})
}
