package indicator

import "testing"

// TestHideCircumstances holds figures beside clauses of what is granted, of a reason and of a
// purpose, and such clauses that name what the figure counts themselves.
func TestHideCircumstances(t *testing.T) {
	check(t, []readTest{
		{"a purpose in front", "Untuk mencegah data ganda, jumlah penduduk Palu 381.200 jiwa.", []string{"381.200 population"}},
		{"a reason in front", "Karena anak sekolah sedang libur, cakupan perekaman KTP-el sudah 91,3 persen.", []string{"91,3 ktp_el_recording_rate"}},
		{"people of a concession", "Penduduk Palu, meskipun banyak warga yang merantau, berjumlah 381.200 jiwa.", []string{"381.200 population"}},
		{"a concession between", "Warga yang belum direkam KTP-el, kendati jaringan internet di pelosok lemah, masih 9.500 orang.", []string{"9.500 ktp_el_unrecorded"}},
		{"what came with it", "Pengguna IKD hingga sekarang, seiring bertambahnya pemilih pemula, baru menyentuh angka 6.310 warga.", []string{"6.310 ikd_activated"}},
		{"what came with it, behind", "Aktivasi IKD mencapai 6.310 orang seiring bertambahnya pemilih pemula.", []string{"6.310 ikd_activated"}},
		{"other regions", "Warga Palu yang telah memiliki IKD, dibanding daerah lain, baru 13.910 jiwa.", []string{"13.910 ikd_activated"}},
		{"who helped", "Perekaman KTP-el di Palu, dengan bantuan operator desa, telah 97,1 persen.", []string{"97,1 ktp_el_recording_rate"}},
		{"what was done before", "Sejak program IKD diluncurkan, warga Palu yang belum merekam KTP-el tinggal 4.100 orang.", []string{"4.100 ktp_el_unrecorded"}},
		{"apart from a target", "Terlepas dari target yang ditetapkan pusat, pengguna IKD di Palu 26.310 orang.", []string{"26.310 ikd_activated"}},
		{"not all of them", "Warga yang sudah merekam KTP-el 212.310 orang, dan belum semuanya tercetak.", []string{"212.310 ktp_el_recorded"}},
		{"its act in a reason only", "Karena belum merekam, 3.210 warga terancam tidak bisa mencoblos.", []string{"3.210 ktp_el_unrecorded"}},
		{"a purpose behind", "Anak yang wajib memiliki KIA berjumlah 131.400 anak, untuk memudahkan warga mengurus akta.", []string{"131.400 child_population"}},
		{"its document in a purpose only", "Demi mengejar target KIA, dinas sudah mencetak 9.100 keping.", []string{"9.100 kia_issued"}},
	})
}
