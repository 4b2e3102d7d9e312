package indicator

import "testing"

// TestShareOfTold reads what a share makes of the people counted right before as its count,
// not as another count of these people.
func TestShareOfTold(t *testing.T) {
	const aim = "Target nasional aktivasi IKD 25 persen. "
	check(t, []readTest{
		{"of those obliged", aim + "Ende punya 182.300 wajib KTP, dan 25 persen dari wajib KTP itu dihitung dinas sebanyak 45.100 orang.", []string{"25 ikd_target_rate", "182.300 wajib_ktp", "25 ikd_target_rate of wajib_ktp", "45.100 ikd_target"}},
		{"of children", "Capaian KIA di Ende naik. Jumlah anak 90.210 jiwa, dan 60 persen dari anak itu sebanyak 54.000 anak.", []string{"90.210 child_population", "60 kia_rate of child_population", "54.000 kia_issued"}},
		{"the people themselves", aim + "Itu 25 persen dari wajib KTP sebanyak 182.300 orang.", []string{"25 ikd_target_rate", "25 ikd_target_rate of wajib_ktp", "182.300 wajib_ktp"}},
	})
}
