package indicator

import "testing"

// TestMightCome holds what may come of a case told in front of it apart from what is reached.
func TestMightCome(t *testing.T) {
	const told = "Aktivasi IKD di Alor baru 5,2 persen. "
	check(t, []readTest{
		{"a share", told + "Kalau camat ikut bergerak, capaiannya bisa 8 persen.", []string{"5,2 ikd_activation_rate", "8 (supposed)"}},
		{"people", told + "Jika ASN yang belum itu mengaktifkan, angka bisa 11.900.", []string{"5,2 ikd_activation_rate", "11.900 (supposed)"}},
		{"a way of reckoning", told + "Kalau dihitung dari yang sudah merekam, sudah 5,9 persen.", []string{"5,2 ikd_activation_rate", "5,9 ikd_activation_rate of ktp_el_recorded"}},
	})
}

// TestLackedOfTarget holds a share that is what a level lacks of its target apart from a level.
func TestLackedOfTarget(t *testing.T) {
	const told = "Aktivasi IKD di Alor 6,45 persen. Kementerian meminta 30 persen. "
	check(t, []readTest{
		{"more than so much", told + "Yang 23 persen lebih itu bukan perkara mudah.", []string{"6,45 ikd_activation_rate", "30 ikd_target_rate", "23 (gap)"}},
		{"exactly", told + "23,55 persen itu kami kejar.", []string{"6,45 ikd_activation_rate", "30 ikd_target_rate", "23,55 (gap)"}},
		{"the level again", told + "6,45 persen itu sudah lumayan.", []string{"6,45 ikd_activation_rate", "30 ikd_target_rate", "6,45 ikd_activation_rate"}},
	})
}

// TestDemandedFraction makes people who are the fraction that somebody asks for a target.
func TestDemandedFraction(t *testing.T) {
	check(t, []readTest{
		{"asked for", "Bupati meminta separuh penduduk wajib KTP, yakni 115 ribu orang, sudah memakai IKD pada 2024.", []string{"115 ikd_target"}},
		{"reached", "Separuh warga wajib KTP Alor, yakni 90 ribu orang, sudah memakai IKD.", []string{"90 ikd_activated"}},
	})
}
