package indicator

import "testing"

// TestOfActivations holds services that activated identities, and those that did something else.
func TestOfActivations(t *testing.T) {
	check(t, []readTest{
		{"behind the act", "Rinciannya, perekaman sebanyak 317 dan aktivasi IKD sebanyak 2.372 layanan.", []string{"317 ktp_el_recorded", "2.372 ikd_activated flow"}},
		{"in front of it", "Kami menuntaskan 2.372 layanan aktivasi IKD.", []string{"2.372 ikd_activated flow"}},
		{"asked for", "Layanan aktivasi IKD mencapai 2.372 permohonan.", nil},
		{"of another act", "Aktivasi IKD jalan terus, dan ada 717 layanan perekaman.", nil},
		{"of no act", "IKD 431 layanan.", nil},
	})
}

// TestAllAgeGroups holds a share of certificates of people of every group of ages.
func TestAllAgeGroups(t *testing.T) {
	check(t, []readTest{
		{"groups", "Kepemilikan akta kelahiran di semua kelompok umur mencapai 51,5 persen.", []string{"51,5 birth_cert_rate of population"}},
		{"one group", "Kepemilikan akta kelahiran di kelompok umur 0-18 tahun mencapai 91,5 persen.", []string{"91,5 birth_cert_rate of child_population"}},
	})
}
