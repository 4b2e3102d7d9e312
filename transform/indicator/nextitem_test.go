package indicator

import "testing"

// TestNextItemOfPeople holds lists whose shares each name their people, in front or behind, and wholes
// that are no next item.
func TestNextItemOfPeople(t *testing.T) {
	check(t, []readTest{
		{"people in front, commas", "Perekaman terhadap wajib KTP 98,1 persen, kepemilikan akta kelahiran dari jumlah anak 90,4 persen, dan KIA dari jumlah anak 44,2 persen.", []string{"98,1 ktp_el_recording_rate of wajib_ktp", "90,4 birth_cert_rate of child_population", "44,2 kia_rate of child_population"}},
		{"people in front, joined", "Capaian IKD dari wajib KTP 3,1 persen dan perekaman dari wajib KTP 98,2 persen.", []string{"3,1 ikd_activation_rate of wajib_ktp", "98,2 ktp_el_recording_rate of wajib_ktp"}},
		{"the same share of two kinds of people", "Yang mengaktifkan IKD baru 3,1 persen dari wajib KTP atau 1,9 persen dari total penduduk.", []string{"3,1 ikd_activation_rate of wajib_ktp", "1,9 ikd_activation_rate of population"}},
		{"of the target and of people", "Aktivasi IKD 10,2 persen dari target atau 3,1 persen dari wajib KTP.", []string{"10,2 ikd_activation_rate of ikd_target", "3,1 ikd_activation_rate of wajib_ktp"}},
		{"by two registers", "Pengguna IKD 12.830 orang. Angka ini 6,1 persen jika mengacu pada data wajib KTP, atau 6,7 persen jika mengacu pada data perekaman.", []string{"12.830 ikd_activated", "6,1 ikd_activation_rate of wajib_ktp", "6,7 ikd_activation_rate of ktp_el_recorded"}},
		{"a target as the whole", "Aktivasi IKD 10,2 persen dari target wajib KTP 30 persen.", []string{"10,2 ikd_activation_rate", "30 ikd_target_rate of wajib_ktp"}},
	})
}
