package indicator

import "testing"

// TestBasedAfter holds shares whose people only the sentence behind them names, of all the
// shares told or of one.
func TestBasedAfter(t *testing.T) {
	check(t, []readTest{
		{"of both", "Perekaman KTP-el 98,5 persen, sementara IKD 7,4 persen. Keduanya dihitung dari jumlah wajib KTP.", []string{"98,5 ktp_el_recording_rate of wajib_ktp", "7,4 ikd_activation_rate of wajib_ktp"}},
		{"of the one named", "KIA 49 persen dan IKD 5,2 persen. Untuk IKD, persentasenya dihitung dari total wajib KTP.", []string{"49 kia_rate", "5,2 ikd_activation_rate of wajib_ktp"}},
		{"of those that can be", "KIA 49 persen dan IKD 5,2 persen. Semuanya dihitung dari wajib KTP.", []string{"49 kia_rate", "5,2 ikd_activation_rate of wajib_ktp"}},
		{"what is reckoned from them", "IKD 5,2 persen. Targetnya dihitung dari wajib KTP.", []string{"5,2 ikd_activation_rate"}},
	})
}
