package indicator

import "testing"

// TestSomeOfThem holds that an act told of some of those counted is not theirs, and that
// one is which stands behind what most of them are.
func TestSomeOfThem(t *testing.T) {
	check(t, []readTest{
		{"some of all children", "Di Palu ada 91.400 anak, sebagian sudah memiliki KIA.", []string{"91.400 child_population"}},
		{"among them", "Di Palu terdapat 5.210 pemilih pemula, yang di antaranya sudah direkam KTP-el.", []string{"5.210 first_time_ktp"}},
		{"counted among them", "Dari 91.400 anak di Palu, 31.200 di antaranya sudah memiliki KIA.", []string{"91.400 child_population", "31.200 kia_issued"}},
		{"what most are", "Sebanyak 31.200 anak, kebanyakan pelajar, sudah memiliki KIA.", []string{"31.200 kia_issued"}},
	})
}
