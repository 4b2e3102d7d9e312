package indicator

import "testing"

// TestAimedChildren holds shares of all children that a number aimed at is told to be, and
// shares of that number which are reached.
func TestAimedChildren(t *testing.T) {
	check(t, []readTest{
		{"who are pursued", "KIA di Ende baru 41,2 persen.\nTahun ini yang dikejar 51.230 anak. Jumlah itu adalah 60 persen dari seluruh anak.", []string{"41,2 kia_rate", "51.230 (no_indicator)", "60 kia_target_rate of child_population"}},
		{"a target", "KIA di Ende baru 41,2 persen.\nTarget KIA tahun ini 51.230 anak. Angka tersebut setara 60 persen dari jumlah anak.", []string{"41,2 kia_rate", "51.230 (no_indicator)", "60 kia_target_rate of child_population"}},
		{"made by a target", "KIA di Ende ditargetkan 60 persen. Target tersebut setara dengan 51.230 anak yang harus memiliki KIA.", []string{"60 kia_target_rate", "51.230 (no_indicator)"}},
		{"whom a target is reckoned from", "KIA di Ende ditargetkan 60 persen. Target itu dihitung dari 51.230 anak yang wajib memiliki KIA.", []string{"60 kia_target_rate of child_population", "51.230 child_population"}},
		{"who have it", "Anak di Ende yang memiliki KIA 51.230. Jumlah itu adalah 60 persen dari seluruh anak.", []string{"51.230 kia_issued", "60 kia_rate of child_population"}},
	})
}
