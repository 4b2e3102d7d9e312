package indicator

import "testing"

// TestSetAgainst holds what targets, ages, newcomers and bare certificates make
// of the figures beside them.
func TestSetAgainst(t *testing.T) {
	check(t, []readTest{
		{"behind the comma of a target passed", "Lewati Target Nasional, 71 Persen Anak di Kota Kupang Miliki KIA", []string{"71 kia_rate of child_population"}},
		{"below a target", "Masih di bawah target, 45 persen anak di Kota Ternate memiliki KIA.", []string{"45 kia_rate of child_population"}},
		{"the target itself", "Kepemilikan KIA sudah melampaui target nasional, yakni 60 persen.", []string{"60 kia_target_rate"}},
		{"the target without a comma", "Kepemilikan KIA di Kota Palu telah melampaui target nasional 60 persen.", []string{"60 kia_target_rate"}},
		{"too young to be recorded", "Mayoritas yang belum perekaman KTP-el berusia di bawah 17 tahun, yakni sebanyak 61.204 jiwa.", []string{"61.204 ktp_el_unrecorded for age"}},
		{"too young, told behind", "Yang belum melakukan perekaman KTP-el 61.204 jiwa berusia di bawah 17 tahun.", []string{"61.204 ktp_el_unrecorded for age"}},
		{"old enough", "Yang belum melakukan perekaman KTP-el sebanyak 4.529 jiwa berusia di atas 17 tahun.", []string{"4.529 ktp_el_unrecorded"}},
		{"newcomers", "Pada Pilkada nanti akan ada penambahan pemula sekitar 24 ribu orang.", []string{"24 first_time_ktp"}},
		{"newcomers by their short name", "Akan ada penambahan 24 ribu papila.", []string{"24 first_time_ktp"}},
		{"more newcomers than before", "Jumlah pemilih pemula mengalami penambahan sebanyak 1.210 jiwa.", []string{"1.210 (gap)"}},
		{"certificates of the document told before", "Penerbitan akta kelahiran menurun.\nSudah ada sekitar 4.210 akta baru yang dicetak.", []string{"4.210 birth_cert_issued"}},
		{"certificates of another kind", "Penerbitan akta kelahiran menurun.\nSudah ada sekitar 4.210 akta kematian yang dicetak.", nil},
		{"certificates of a kind nobody here knows", "Penerbitan akta kelahiran menurun.\nNotaris membuat 1.200 akta jual beli.", nil},
		{"certificates of some days", "Penerbitan akta kelahiran menurun.\nKemarin terbit 226 akta dalam tiga hari.", []string{"226 birth_cert_issued for event"}},
	})
}
