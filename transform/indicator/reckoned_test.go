package indicator

import "testing"

// TestReckoned holds shares concluded from a count of people.
func TestReckoned(t *testing.T) {
	check(t, []readTest{
		{"set against the obliged", "Warga yang sudah aktivasi IKD 8.926 orang. Dibanding jumlah wajib KTP yang mencapai 274.206 orang, berarti baru 3,26 persen.", []string{"8.926 ikd_activated", "274.206 wajib_ktp", "3,26 ikd_activation_rate of wajib_ktp"}},
		{"referred to them", "Warga yang sudah aktivasi IKD 8.926 orang. Merujuk jumlah wajib KTP 274.206 orang, berarti capaiannya 3,26 persen.", []string{"8.926 ikd_activated", "274.206 wajib_ktp", "3,26 ikd_activation_rate of wajib_ktp"}},
		{"of children", "Anak yang punya KIA 60.112 anak. Terhadap jumlah anak 110.340, artinya sudah 54,48 persen.", []string{"60.112 kia_issued", "110.340 child_population", "54,48 kia_rate of child_population"}},
		{"called what is aimed at", "Aktivasi IKD 3,2 persen. \"Jauh dari 30 persen, inilah yang jadi sasaran nasional.\"", []string{"3,2 ikd_activation_rate", "30 ikd_target_rate"}},
	})
}
