package indicator

import "testing"

// TestOfAllAgain reads a figure behind one of a part of the people, or of those asked in a
// survey, as one of all where its words say so.
func TestOfAllAgain(t *testing.T) {
	check(t, []readTest{
		{"behind sexes", "Pemilik IKD di Alor 9.015 orang. Perempuan 52 persen. Persentase keseluruhan 21,6 persen.", []string{"9.015 ikd_activated", "52 ikd_activation_rate for sex", "21,6 ikd_activation_rate"}},
		{"behind a survey", "Survei dinas di lima kelurahan menunjukkan hanya 15 persen warga yang pernah aktivasi IKD. Adapun capaian resmi 12.877 orang.", []string{"15 ikd_activation_rate for sample", "12.877 ikd_activated"}},
	})
}

// TestAtOtherOffices holds those who serve at another office apart from all who activated.
func TestAtOtherOffices(t *testing.T) {
	check(t, []readTest{
		{"at the police", "Di Polres Alor, petugas mengaktivasi IKD 112 anggota.", []string{"112 ikd_activated for institution"}},
		{"of the army", "Sebanyak 212 prajurit Kodim Alor mengaktifkan IKD.", []string{"212 ikd_activated for institution"}},
		{"with their help", "Bekerja sama dengan Polres Alor, dinas sudah mengaktivasi IKD 12.112 warga.", []string{"12.112 ikd_activated"}},
	})
}
