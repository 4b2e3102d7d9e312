package indicator

import "testing"

// TestQuotaOfPeople holds people allotted to a region for the recording, who are those to be
// recorded and none that were.
func TestQuotaOfPeople(t *testing.T) {
	check(t, []readTest{
		{"from the ministry", "Perekaman di Palu jalan terus. Untuk e-KTP, kuota dari kementerian 251.300 jiwa, sementara yang telah merekam 240.180 jiwa atau 95,6 persen dari kuota tersebut.",
			[]string{"251.300 wajib_ktp", "240.180 ktp_el_recorded", "95,6 ktp_el_recording_rate of wajib_ktp"}},
		{"of the recording", "Kuota perekaman e-KTP Palu sebanyak 251.300 orang.", []string{"251.300 wajib_ktp"}},
		{"as a whole", "Dari kuota perekaman e-KTP sebanyak 251.300 jiwa, baru 240.180 jiwa yang merekam.", []string{"251.300 wajib_ktp", "240.180 ktp_el_recorded"}},
		{"filled", "Kuota perekaman e-KTP sudah terisi 240.180 orang.", []string{"240.180 ktp_el_recorded"}},
		{"of a day", "Kuota perekaman e-KTP 200 orang per hari.", []string{"200 (daily)"}},
	})
}
