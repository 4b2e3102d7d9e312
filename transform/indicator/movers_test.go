package indicator

import "testing"

// TestMovers holds people of whom only the way they went is told, and cards that are
// only said to be good for use.
func TestMovers(t *testing.T) {
	check(t, []readTest{
		{"the way alone", "KIA terbit 4.118 keping, warga Bitung pindah keluar 3.204 jiwa, sedangkan yang masuk 2.977 jiwa.", []string{"4.118 kia_issued", "3.204 (migration)", "2.977 (migration)"}},
		{"both ways in one sentence", "Mutasi penduduk Bitung tercatat 3.204 jiwa keluar dan 2.977 jiwa datang.", []string{"3.204 (migration)", "2.977 (migration)"}},
		{"cards that came", "Selain pindah datang, blangko KTP-el juga datang 2.000 keping.", []string{"2.000 blangko_received"}},
		{"ready for use", "Stok blangko KTP-el yang siap pakai 1.250 keping.", []string{"1.250 blangko_stock"}},
		{"good for use", "Blangko KTP-el yang bisa digunakan tinggal 640 keping.", []string{"640 blangko_stock"}},
	})
}
