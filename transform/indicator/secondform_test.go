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

// TestShareBehindComma holds counts whose own share stands behind a comma: what follows is told
// of both.
func TestShareBehindComma(t *testing.T) {
	const all = "Anak usia 0-17 tahun di Kapuas 80.210 anak. "
	check(t, []readTest{
		{"those without", all + "KIA dimiliki 41.019 anak, 51,14 persen, sedangkan 39.191 anak, 48,86 persen belum.", []string{"80.210 child_population", "41.019 kia_issued", "51,14 kia_rate", "39.191 (no_indicator)", "48,86 (no_indicator)"}},
	})
}
