package indicator

import "testing"

// TestReckoned holds shares concluded from a count of people.
func TestReckoned(t *testing.T) {
	check(t, []readTest{
		{"set against the obliged", "Warga yang sudah aktivasi IKD 8.926 orang. Dibanding jumlah wajib KTP yang mencapai 274.206 orang, berarti baru 3,26 persen.", []string{"8.926 ikd_activated", "274.206 wajib_ktp", "3,26 ikd_activation_rate of wajib_ktp"}},
		{"referred to them", "Warga yang sudah aktivasi IKD 8.926 orang. Merujuk jumlah wajib KTP 274.206 orang, berarti capaiannya 3,26 persen.", []string{"8.926 ikd_activated", "274.206 wajib_ktp", "3,26 ikd_activation_rate of wajib_ktp"}},
		{"of children", "Anak yang punya KIA 60.112 anak. Terhadap jumlah anak 110.340, artinya sudah 54,48 persen.", []string{"60.112 kia_issued", "110.340 child_population", "54,48 kia_rate of child_population"}},
		{"called what is aimed at", "Aktivasi IKD 3,2 persen. \"Jauh dari 30 persen, inilah yang jadi sasaran nasional.\"", []string{"3,2 ikd_activation_rate", "30 ikd_target_rate"}},
		{"by all of a kind", "Realisasi IKD di Kota Kediri 16,2 persen dari target. Kalau pembaginya seluruh warga yang sudah merekam KTP-el, angkanya menjadi 4,1 persen.", []string{"16,2 ikd_activation_rate of ikd_target", "4,1 ikd_activation_rate of ktp_el_recorded"}},
		{"if all had done it", "Capaian IKD di Kota Kediri 16,2 persen. Kalau seluruh siswa sudah punya, angkanya menjadi 24,1 persen.", []string{"16,2 ikd_activation_rate", "24,1 (supposed)"}},
		{"people behind cards out of use", "Perekaman KTP-el berjalan. Perekaman digelar di sekolah. Kartu lama tak bisa dipakai. Kepala dinas menyebut 31.420 jiwa.", []string{"31.420 ktp_el_recorded"}},
	})
}

// TestOnOtherBase holds shares told again on another base, which stands in front of them.
func TestOnOtherBase(t *testing.T) {
	check(t, []readTest{
		{"of those recorded", "Aktivasi IKD di Dompu 7,1 persen terhadap wajib KTP, sedangkan terhadap warga yang sudah merekam 7,4 persen.", []string{"7,1 ikd_activation_rate of wajib_ktp", "7,4 ikd_activation_rate of ktp_el_recorded"}},
		{"in a sentence of its own", "Aktivasi IKD di Dompu 7,1 persen dari wajib KTP. Kalau dibandingkan yang sudah rekam baru 7,4 persen.", []string{"7,1 ikd_activation_rate of wajib_ktp", "7,4 ikd_activation_rate of ktp_el_recorded"}},
		{"of those with a card", "Aktivasi IKD di Dompu 7,1 persen dari wajib KTP, dari pemilik KTP-el 7,6 persen.", []string{"7,1 ikd_activation_rate of wajib_ktp", "7,6 ikd_activation_rate of ktp_el_held"}},
		{"far from it", "Aktivasi IKD di Dompu 7,1 persen. Dari wajib KTP yang sudah merekam 97,2 persen.", []string{"7,1 ikd_activation_rate", "97,2 ktp_el_recording_rate of wajib_ktp"}},
	})
}
