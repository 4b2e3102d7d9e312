package indicator

import "testing"

// TestNotYetOfAge holds children told by the age they have not reached.
func TestNotYetOfAge(t *testing.T) {
	check(t, []readTest{
		{"counted with those who have it", "Kepemilikan KIA dikejar. Anak yang belum 17 tahun ada 112.300 jiwa dan yang KIA-nya tercetak baru 10 persen.", []string{"112.300 child_population", "10 kia_rate of child_population"}},
		{"residents", "Kepemilikan KIA dikejar. Warga yang belum genap 17 tahun 112.300 jiwa dan yang punya KIA baru 23.120 anak.", []string{"112.300 child_population", "23.120 kia_issued"}},
		{"those without it", "Anak yang belum punya KIA ada 112.300 jiwa.", []string{"112.300 (no_indicator)"}},
	})
}

// TestTargetOfPeople holds the share that people counted as a target are.
func TestTargetOfPeople(t *testing.T) {
	check(t, []readTest{
		{"of the obliged", "Warga sudah bisa memakai IKD. Target dinas tahun ini 62.000 penduduk, yaitu 25 persen dari wajib KTP yang berjumlah 248.000 jiwa.", []string{"62.000 ikd_target", "25 ikd_target_rate of wajib_ktp", "248.000 wajib_ktp"}},
		{"of the residents", "Warga sudah bisa memakai IKD. Tahun ini ditargetkan 62.000 penduduk, yakni 20 persen dari jumlah penduduk.", []string{"62.000 ikd_target", "20 ikd_target_rate of population"}},
	})
}
