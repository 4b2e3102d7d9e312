package indicator

import "testing"

// TestAdultsCounted holds those counted behind all residents and told to be of the age of the
// card as the obliged, an act told of them as that act, and a part told of nobody known as open.
func TestAdultsCounted(t *testing.T) {
	check(t, []readTest{
		{"among them", "Penduduk Blora 151.204 jiwa, dan 104.310 jiwa di antaranya sudah 17 tahun ke atas sehingga wajib memiliki KTP-el.", []string{"151.204 population", "104.310 wajib_ktp"}},
		{"obliged to use the card", "Total warga di wilayah Blora yang wajib menggunakan e-KTP sebanyak 104.310 jiwa.", []string{"104.310 wajib_ktp"}},
		{"of them", "Dari 151.204 penduduk Blora, 104.310 jiwa berumur di atas 17 tahun.", []string{"151.204 population", "104.310 wajib_ktp"}},
		{"who recorded", "Dari 151.204 penduduk Blora, 104.310 jiwa berusia 17 tahun ke atas sudah merekam KTP-el.", []string{"151.204 population", "104.310 ktp_el_recorded"}},
		{"among those left", "Warga Blora yang belum merekam KTP-el 4.310 orang, 2.114 orang di antaranya sudah 17 tahun ke atas.", []string{"4.310 ktp_el_unrecorded", "2.114 ktp_el_unrecorded"}},
		{"of no residents", "Perekaman KTP-el ramai. Hadir 104 orang yang sudah 17 tahun ke atas.", []string{"104 (count_of_things)"}},
	})
}
