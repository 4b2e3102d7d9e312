package indicator

import "testing"

// TestJoinedClause holds that a document with which another clause opens behind "dan" is not
// that of the figure in front.
func TestJoinedClause(t *testing.T) {
	check(t, []readTest{
		{"no figure behind", "Kepemilikan akta kelahiran anak di Lahat 91,4 persen dan KIA masih jauh tertinggal.", []string{"91,4 birth_cert_rate of child_population"}},
		{"a figure behind its comma", "Akta kelahiran anak di Lahat baru 83,2 persen dan KIA lebih rendah lagi, 24,6 persen.", []string{"83,2 birth_cert_rate of child_population", "24,6 kia_rate"}},
		{"told apart with a target", "Cakupan KIA di Lahat 71,3 persen, padahal yang ditargetkan 50 persen dan untuk akta kelahiran, realisasinya 96,1 persen.", []string{"71,3 kia_rate", "50 kia_target_rate", "96,1 birth_cert_rate"}},
		{"both documents", "Sebanyak 82 persen anak di Lahat memiliki akta kelahiran dan KIA.", []string{"82 birth_cert_rate of child_population"}},
	})
}

// TestTargetBehindSemicolon holds what stands against a target in a clause behind a semicolon
// as reached, and another target there as a target.
func TestTargetBehindSemicolon(t *testing.T) {
	check(t, []readTest{
		{"where we stand", "Untuk akta kelahiran anak target pusat 97 persen; kita di angka 92,8 persen.", []string{"97 birth_cert_target_rate of child_population", "92,8 birth_cert_rate of child_population"}},
		{"where a city stands", "Untuk KIA pusat hanya meminta 60 persen; Lahat menembus 71 persen.", []string{"60 kia_target_rate", "71 kia_rate"}},
		{"who did it", "Untuk IKD kita dibebani 120.000 orang; yang tergarap baru 9.300 orang.", []string{"120.000 ikd_target", "9.300 ikd_activated"}},
		{"another target", "Target KIA di Lahat 60 persen; tahun depan harus 70 persen.", []string{"60 kia_target_rate", "70 kia_target_rate"}},
	})
}

// TestSharePutAsSuch holds a share that is introduced as what the count before it comes to as
// the same figure: what follows is told of both.
func TestSharePutAsSuch(t *testing.T) {
	const all = "Dari 214.300 wajib KTP di Lahat, "
	told := []string{"214.300 wajib_ktp", "201.442 ktp_el_recorded", "94 ktp_el_recording_rate of wajib_ktp"}
	check(t, []readTest{
		{"or if reckoned as a share", all + "201.442 orang atau kalau dipersentasekan 94 persen telah merekam.", told},
		{"behind a comma", all + "201.442 orang, atau jika diprosentasekan 94 persen telah merekam.", told},
		{"which as a share is", all + "201.442 orang yang bila dipersentasekan 94 persen telah merekam.", told},
		{"with the share", all + "201.442 orang dengan persentase 94 persen telah merekam.", told},
	})
}

// TestWholeBreathlessly holds the people told behind "dari" without a comma apart from those
// of them who did it.
func TestWholeBreathlessly(t *testing.T) {
	told := []string{"311.178 wajib_ktp", "305.704 ktp_el_recorded"}
	check(t, []readTest{
		{"the part right behind", "Dari 311.178 wajib KTP 305.704 orang sudah merekam.", told},
		{"a verb with its act", "Dari 311.178 wajib KTP di kabupaten itu sudah melakukan perekaman 305.704 orang.", told},
		{"in the passive", "Dari 311.178 wajib KTP di Lahat telah dilakukan perekaman 305.704 orang.", told},
		{"those who hold it", "Dari 111.178 anak di kabupaten itu sudah memiliki KIA 35.704 anak.", []string{"111.178 child_population", "35.704 kia_issued"}},
		{"an act that narrows the whole", "Dari 311.178 wajib KTP yang sudah merekam baru 413 orang mengaktifkan IKD.", []string{"311.178 ktp_el_recorded", "413 ikd_activated"}},
	})
}
