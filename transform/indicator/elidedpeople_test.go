package indicator

import "testing"

// TestElidedPeople holds shares that go on with the people of the share before them, and some
// that tell of their own.
func TestElidedPeople(t *testing.T) {
	check(t, []readTest{
		{"among those counted", "Wajib KTP di Buol 92.400 jiwa. Sebanyak 97,7 persen di antaranya telah merekam dan 95,1 persen telah memegang KTP-el.", []string{"92.400 wajib_ktp", "97,7 ktp_el_recording_rate of wajib_ktp", "95,1 ktp_el_held_rate of wajib_ktp"}},
		{"of that number", "Di Buol ada 92.400 jiwa wajib KTP. Dari jumlah tersebut yang sudah rekam 94,6 persen, sedangkan yang sudah pegang KTP-el 90,2 persen.", []string{"92.400 wajib_ktp", "94,6 ktp_el_recording_rate of wajib_ktp", "90,2 ktp_el_held_rate of wajib_ktp"}},
		{"of those counted in front", "Dari 92.400 wajib KTP, 97,7 persen telah merekam, 95,1 persen memegang KTP-el, dan 5,1 persen mengaktifkan IKD.", []string{"92.400 wajib_ktp", "97,7 ktp_el_recording_rate of wajib_ktp", "95,1 ktp_el_held_rate of wajib_ktp", "5,1 ikd_activation_rate of wajib_ktp"}},
		{"their noun left out", "Sebanyak 97,7 persen wajib KTP telah merekam dan 95,1 persen telah memiliki KTP-el.", []string{"97,7 ktp_el_recording_rate of wajib_ktp", "95,1 ktp_el_held_rate of wajib_ktp"}},
		{"counted before the first", "Anak di Buol 48.210 jiwa, yang memiliki akta kelahiran 82,7 persen dan yang memiliki KIA 17,3 persen.", []string{"48.210 child_population", "82,7 birth_cert_rate of child_population", "17,3 kia_rate of child_population"}},
		{"both documents of children", "Dari 48.210 anak, 82,7 persen telah memiliki akta kelahiran, sedangkan KIA baru 17,3 persen.", []string{"48.210 child_population", "82,7 birth_cert_rate of child_population", "17,3 kia_rate of child_population"}},
		{"two clauses of children", "Di Buol ada 52.800 anak. Sudah 92,4 persen yang punya akta kelahiran, 36,1 persen yang punya KIA.", []string{"52.800 child_population", "92,4 birth_cert_rate of child_population", "36,1 kia_rate of child_population"}},
		{"certificates of children and a card", "Akta kelahiran anak usia 0-18 tahun 92,4 persen, sedangkan KIA 36,1 persen.", []string{"92,4 birth_cert_rate of child_population", "36,1 kia_rate"}},
		{"counted in brackets", "Capaian IKD Ngada 6,4 persen (wajib KTP 118.900 jiwa), sedangkan KIA 37,8 persen.", []string{"6,4 ikd_activation_rate of wajib_ktp", "118.900 wajib_ktp", "37,8 kia_rate"}},
		{"the part in brackets", "Kepemilikan KTP-el 96,4 persen (perekaman 118.900 jiwa).", []string{"96,4 ktp_el_held_rate", "118.900 ktp_el_recorded"}},
		{"of those named in front", "Wajib KTP 92.400 jiwa. Yang sudah merekam itu baru 5,2 persen yang memiliki IKD.", []string{"92.400 wajib_ktp", "5,2 ikd_activation_rate of ktp_el_recorded"}},
		{"of those named by a noun of state", "Perekaman KTP-el 99,1 persen. Dari yang sudah merekam itu 8,2 persen sudah IKD.", []string{"99,1 ktp_el_recording_rate", "8,2 ikd_activation_rate of ktp_el_recorded"}},
		{"another document's noun", "Perekaman KTP-el 97,1 persen dari wajib KTP dan kepemilikan IKD 5,2 persen.", []string{"97,1 ktp_el_recording_rate of wajib_ktp", "5,2 ikd_activation_rate"}},
		{"a target behind them", "Kepemilikan KIA 38,2 persen dari jumlah anak dan target tahun ini 60 persen.", []string{"38,2 kia_rate of child_population", "60 kia_target_rate"}},
	})
}

// TestSpelledWhole holds counts spelled out behind the words that a share is of, those of the
// whole and those of the part, and the count that a target makes of people counted.
func TestSpelledWhole(t *testing.T) {
	check(t, []readTest{
		{"of a target told before its part", "Baru 2.980 warga mengaktifkan IKD. Itu hanya 13,8 persen dari target, yaitu 21.500 jiwa.", []string{"2.980 ikd_activated", "13,8 ikd_activation_rate of ikd_target", "21.500 ikd_target"}},
		{"of a target that was set", "Aktivasi IKD baru 13,8 persen dari target yang ditetapkan, yaitu 21.500 jiwa.", []string{"13,8 ikd_activation_rate of ikd_target", "21.500 ikd_target"}},
		{"of all children", "KIA yang terbit baru 2.980 keping. Capaian itu 13,8 persen dari jumlah anak yang ada, yakni 21.500 anak.", []string{"2.980 kia_issued", "13,8 kia_rate of child_population", "21.500 child_population"}},
		{"the share of a target", "Pemkab melaporkan realisasi IKD 13.210 orang dari target 61.900 orang tahun ini, atau baru 21 persen. Target itu, kata dia, diambil dari wajib KTP.", []string{"13.210 ikd_activated", "61.900 ikd_target", "21 ikd_activation_rate of ikd_target"}},
		{"the part", "Aktivasi IKD baru 13,8 persen dari target, yakni 2.980 jiwa.", []string{"13,8 ikd_activation_rate of ikd_target", "2.980 ikd_activated"}},
		{"the target in people", "Tahun ini kami menargetkan 30 persen dari 41.200 wajib KTP atau 12.360 orang beralih ke IKD.", []string{"30 ikd_target_rate of wajib_ktp", "41.200 wajib_ktp", "12.360 ikd_target"}},
		{"not what the share makes", "Pusat menargetkan 30 persen dari 41.200 wajib KTP atau baru 1.154 orang mengaktifkan IKD.", []string{"30 ikd_target_rate of wajib_ktp", "41.200 wajib_ktp", "1.154 ikd_activated"}},
	})
}
