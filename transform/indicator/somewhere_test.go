package indicator

import "testing"

// TestSomeThatHave reads figures of regions that only "ada yang" tells of.
func TestSomeThatHave(t *testing.T) {
	check(t, []readTest{
		{"some", "Aktivasi IKD di banyak daerah seret. \"Ada yang kurang dari satu persen,\" ucapnya.", []string{"satu (other_region)"}},
		{"some and others", "Aktivasi IKD tidak merata. Ada yang baru 2 persen, ada juga yang 5 persen.", []string{"2 (other_region)", "5 (other_region)"}},
		{"farther on", "Aktivasi IKD di banyak daerah seret. Ada yang sudah berbulan-bulan jalan tapi angkanya mentok di dua persen.", []string{"dua (other_region)"}},
		{"what somebody says of us", "Aktivasi IKD seret. Ada yang bilang angka kita mentok di 5,1 persen.", []string{"5,1 ikd_activation_rate"}},
		{"who did it", "Ada yang sudah mengaktifkan IKD, yaitu 5,1 persen dari wajib KTP.", []string{"5,1 ikd_activation_rate of wajib_ktp"}},
		{"how many there are", "Aktivasi IKD seret. Ada 5,1 persen dari wajib KTP.", []string{"5,1 ikd_activation_rate of wajib_ktp"}},
	})
}
