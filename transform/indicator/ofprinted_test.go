package indicator

import "testing"

// TestFetchedOf holds that documents fetched of those made are no second count of them, where
// they are told of no time of their own.
func TestFetchedOf(t *testing.T) {
	check(t, []readTest{
		{"child cards", "KIA yang dicetak 8.300 keping, yang diambil baru 4.150.", []string{"8.300 kia_issued", "4.150 (part)"}},
		{"child cards by now", "KIA yang dicetak 8.300 keping, yang diambil sampai sekarang baru 4.150.", []string{"8.300 kia_issued", "4.150 (part)"}},
		{"certificates", "Akta kelahiran yang terbit 8.300 lembar, dan yang sudah diambil 4.150.", []string{"8.300 birth_cert_issued", "4.150 (part)"}},
		{"of another year", "Tahun lalu terbit 8.300 KIA, tahun ini 4.150 KIA sudah diberikan.", []string{"8.300 kia_issued", "4.150 kia_issued"}},
	})
}
