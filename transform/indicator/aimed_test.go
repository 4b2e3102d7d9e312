package indicator

import "testing"

// TestAimed holds who is meant by those to be recorded, what a recalled count
// is the base of, and which shares a target announces.
func TestAimed(t *testing.T) {
	check(t, []readTest{
		{"a target of recording", "Target perekaman KTP-el mencapai 871.404 jiwa. Dari target itu, telah terealisasi 856.220 jiwa atau 98,26 persen.", []string{"871.404 wajib_ktp", "856.220 ktp_el_recorded of ikd_target", "98,26 ktp_el_recording_rate of wajib_ktp"}},
		{"what is reached of it", "Sasaran perekaman KTP-el 929.350 jiwa, realisasinya 905.167 jiwa.", []string{"929.350 wajib_ktp", "905.167 ktp_el_recorded"}},
		{"who must hold a card", "Warga yang diwajibkan memiliki e-KTP tercatat 162.410 orang.", []string{"162.410 wajib_ktp"}},
		{"a misprint", "Warga yang wajin memiliki e-KTP ada 162.410 orang.", []string{"162.410 wajib_ktp"}},
		{"a target of activation", "Target aktivasi IKD 46.000 jiwa.", []string{"46.000 ikd_target"}},
		{"children of the card's age", "Jumlah penduduk usia KIA sebanyak 251.871 anak. Sudah 180.100 anak memiliki KIA.", []string{"251.871 child_population", "180.100 kia_issued"}},
		{"share of the card's age", "Tercetak 143.320 KIA atau 76,4 persen dari total penduduk usia KIA.", []string{"143.320 kia_issued", "76,4 kia_rate of child_population"}},
		{"residents of an age", "Ada 857 ribu penduduk di usia 0 sampai 18 tahun. Dari jumlah tersebut, sudah 88,19 persen dibuatkan akta kelahiran.", []string{"857 child_population", "88,19 birth_cert_rate of child_population"}},
		{"share of the obliged told", "Wajib KTP 742.300 orang. Dari jumlah tersebut, 98,1 persen sudah melakukan perekaman.", []string{"742.300 wajib_ktp", "98,1 ktp_el_recording_rate of wajib_ktp"}},
		{"an apposition far from its target", "Dinas terus mengejar target nasional dari Kementerian Dalam Negeri (Kemendagri), yakni 99 persen perekaman KTP-el.", []string{"99 ktp_el_recording_target_rate"}},
		{"a whole named in front", "Dari jumlah penduduk usia 0-18 tahun tercatat sudah 133.617 jiwa dari 145.767 jiwa atau 91,66 persen sudah memiliki akta kelahiran.", []string{"133.617 birth_cert_issued", "145.767 child_population", "91,66 birth_cert_rate of child_population"}},
		{"the obliged in front", "Dari wajib KTP di Ngawi, sebanyak 681.200 orang dari 702.150 orang atau 97,02 persen sudah melakukan perekaman.", []string{"681.200 ktp_el_recorded", "702.150 wajib_ktp", "97,02 ktp_el_recording_rate of wajib_ktp"}},
		{"the recorded in front", "Dari warga yang sudah merekam KTP-el, baru 61.200 orang dari 930.000 orang atau 6,58 persen yang mengaktifkan IKD.", []string{"61.200 ikd_activated", "930.000 ktp_el_recorded", "6,58 ikd_activation_rate of ktp_el_recorded"}},
		{"a gap is no target", "Capaian akta kelahiran 70,2 persen. Masih 14,8 persen lagi untuk mencapai target.", []string{"70,2 birth_cert_rate", "14,8 (gap)"}},
		{"the target behind its gap", "IKD baru 12,4 persen dari wajib KTP, masih kurang 17,6 persen untuk mencapai target 30 persen.", []string{"12,4 ikd_activation_rate of wajib_ktp", "17,6 (gap)", "30 ikd_target_rate"}},
		{"applicants of all children", "Pemohon kartu identitas anak (KIA) makin banyak. Tercatat ada 186.449 pemohon atau 74,03 persen dari total penduduk usia KIA.", []string{"186.449 kia_issued", "74,03 kia_rate of child_population"}},
		{"applicants of a service", "Layanan KIA ramai. Ada 49 pemohon KIA.", []string{"49 (applicants)"}},
	})
}
