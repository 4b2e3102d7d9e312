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

// TestSomeOfSame holds that fewer people of the same act are some of those whom the sentence points
// back to, unless they did something else.
func TestSomeOfSame(t *testing.T) {
	check(t, []readTest{
		{"why they have not", "Sebanyak 14.310 warga belum merekam KTP-el. Dari jumlah tersebut, sebanyak 2.105 orang belum merekam karena sakit.", []string{"14.310 ktp_el_unrecorded", "2.105 (part)"}},
		{"told again with their number", "Sebanyak 14.310 warga belum merekam KTP-el. Dari 14.310 warga itu, ada 2.105 orang belum merekam lantaran merantau.", []string{"14.310 ktp_el_unrecorded", "14.310 ktp_el_unrecorded", "2.105 (part)"}},
		{"those obliged", "Wajib KTP sebanyak 214.310 orang. Dari jumlah itu, sebanyak 2.105 orang belum merekam KTP-el.", []string{"214.310 wajib_ktp", "2.105 ktp_el_unrecorded"}},
	})
}
