package indicator

import "testing"

// TestUndoneTold holds that a share which is pointed back to is of those of whom it was told.
func TestUndoneTold(t *testing.T) {
	check(t, []readTest{
		{"parted", "Anak yang belum memiliki akta kelahiran 12,7 persen. Dari 12,7 persen anak itu, 66,1 persen terkendala biaya.", []string{"12,7 (no_indicator)", "12,7 (no_indicator)", "66,1 (no_indicator)"}},
		{"pointed to", "Sebanyak 40,3 persen anak belum memiliki KIA. Angka 40,3 persen tersebut masih tinggi.", []string{"40,3 (no_indicator)", "40,3 (no_indicator)"}},
		{"to be lowered", "Anak yang belum memiliki akta kelahiran 30 persen. Targetnya dari 30 persen itu berkurang 10 persen.", []string{"30 (no_indicator)", "30 (no_indicator)", "10 (no_indicator)"}},
		{"of those who have it", "Anak yang memiliki akta kelahiran 87,3 persen. Dari 87,3 persen anak itu, banyak yang terbantu sekolah.", []string{"87,3 birth_cert_rate of child_population", "87,3 birth_cert_rate of child_population"}},
	})
}
