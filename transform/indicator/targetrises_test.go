package indicator

import "testing"

// TestTargetRises holds a target whose rise is told as its two levels, and what rises beside it.
func TestTargetRises(t *testing.T) {
	check(t, []readTest{
		{"with who speaks between", "Target IKD dari kementerian, ujar Kepala Disdukcapil Kabupaten Dompu yang ditemui, Senin (3/6), naik dari sebelumnya 20 persen menjadi 25 persen.", []string{"20 ikd_target_rate", "25 ikd_target_rate"}},
		{"raised", "Sasaran kepemilikan KIA untuk tahun ini, menurut dia, dinaikkan dari semula 45 persen menjadi 60 persen.", []string{"45 kia_target_rate", "60 kia_target_rate"}},
		{"a coverage behind its comma", "Berkat target itu, cakupan KIA, kata kepala dinas, naik dari semula 45,1 persen menjadi 60,4 persen.", []string{"45,1 kia_rate", "60,4 kia_rate"}},
		{"a target that was reached", "Target tercapai, cakupan KIA naik dari 45,1 persen menjadi 60,4 persen.", []string{"45,1 kia_rate", "60,4 kia_rate"}},
	})
}

// TestHopedRise holds what is reached and hoped to rise, and the share it is to rise to.
func TestHopedRise(t *testing.T) {
	check(t, []readTest{
		{"the share itself", "Cakupan akta kelahiran 81,3 persen. Harapan kami angka 81,3 persen naik menjadi 90 persen.", []string{"81,3 birth_cert_rate", "81,3 birth_cert_rate", "90 birth_cert_target_rate"}},
		{"from it", "Kami ingin cakupan KIA naik dari 41 persen menjadi 55 persen.", []string{"41 kia_rate", "55 kia_target_rate"}},
		{"set", "Dinas menargetkan cakupan KIA naik dari 41 persen menjadi 55 persen.", []string{"41 kia_rate", "55 kia_target_rate"}},
		{"set by a verb behind it", "Kepemilikan KIA harus naik dari 41 persen menjadi 55 persen.", []string{"41 kia_rate", "55 kia_target_rate"}},
		{"set for an act", "Dinas menargetkan aktivasi IKD naik dari 6 persen menjadi 30 persen.", []string{"6 ikd_activation_rate", "30 ikd_target_rate"}},
		{"a target that is to rise", "Kami berharap target KIA 41 persen naik menjadi 55 persen.", []string{"41 kia_target_rate", "55 kia_target_rate"}},
		{"a verb of target with round shares", "IKD ditargetkan naik dari 25 persen menjadi 30 persen.", []string{"25 ikd_target_rate", "30 ikd_target_rate"}},
	})
}

// TestMoreThanTarget holds a share that is more than the target it is told of.
func TestMoreThanTarget(t *testing.T) {
	check(t, []readTest{
		{"more", "Cakupan KIA Dompu dikejar. Untuk target nasional 2023 kita pun menembus angka 63 persen dari target total 57 persen.", []string{"63 kia_rate", "57 kia_target_rate"}},
		{"less", "Target KIA kita tahun ini 53 persen dari target provinsi 60 persen.", []string{"53 kia_target_rate", "60 kia_target_rate"}},
	})
}

// TestDecreedBehindComma holds what a plan sets behind its comma, with the years that follow.
func TestDecreedBehindComma(t *testing.T) {
	check(t, []readTest{
		{"in years to come", "RPJMD Dompu 2016-201 mengamanatkan, kepemilikan akta kelahiran anak usia 0-18 tahun mencapai 70 persen di 2016. Lalu menjadi 75 persen di 2017, 80 persen di 2018.", []string{"70 birth_cert_target_rate of child_population", "75 birth_cert_target_rate of child_population", "80 birth_cert_target_rate of child_population"}},
		{"nearer to what is reached", "Cakupan akta kelahiran Dompu 73,1 persen. RPJMD mengamanatkan kepemilikan akta kelahiran anak di 2016 mencapai 70 persen. Naik menjadi 72 persen di 2017, 75 persen di 2018.", []string{"73,1 birth_cert_rate", "70 birth_cert_target_rate of child_population", "72 birth_cert_target_rate of child_population", "75 birth_cert_target_rate of child_population"}},
		{"what was reached of it", "Kepemilikan akta kelahiran anak mencapai 70 persen di 2016. Lalu menjadi 75 persen di 2017.", []string{"70 birth_cert_rate of child_population", "75 birth_cert_rate of child_population"}},
	})
}

// TestMinorsCounted holds all children in an article that is about no document of theirs.
func TestMinorsCounted(t *testing.T) {
	check(t, []readTest{
		{"counted by their age", "Perekaman KTP-el di Dompu 98,2 persen. Anak-anak di bawah 17 tahun jumlahnya sebesar 71.204 jiwa.", []string{"98,2 ktp_el_recording_rate", "71.204 child_population"}},
		{"and what they did", "Dukcapil Dompu rapat kemarin. Anak di bawah 17 tahun menikah sebanyak 612 orang.", []string{"612 ()"}},
	})
}

// TestLackingUnacted holds those told to be lacking who are named as not yet recorded.
func TestLackingUnacted(t *testing.T) {
	check(t, []readTest{
		{"without a noun", "Penduduk yang perlu memiliki KTP itu 193.000. Yang belum merekam datanya masih kurang kira-kira 2,3 ribuan.", []string{"193.000 wajib_ktp", "2,3 ktp_el_unrecorded"}},
	})
}
