package indicator

import "testing"

// TestChildrenServed holds the children told, behind the document named in front of them, as
// the whole of the share that has it.
func TestChildrenServed(t *testing.T) {
	check(t, []readTest{
		{"served", "Untuk KIA, dari 61 ribu anak di Blora yang sudah dilayani 58 persen.", []string{"61 child_population", "58 kia_rate of child_population"}},
		{"served, behind a comma", "Soal akta kelahiran, dari 61.204 anak, yang terlayani 91,2 persen.", []string{"61.204 child_population", "91,2 birth_cert_rate of child_population"}},
		{"issued", "Untuk akta, dari 61.204 anak yang sudah diterbitkan 91,2 persen.", []string{"61.204 child_population", "91,2 birth_cert_rate of child_population"}},
		{"those who asked for it", "Untuk KIA, dari 900 pemohon yang dilayani 58 persen perempuan.", []string{"900 (applicants)", "58 (applicants)"}},
	})
}

// TestTargetBehindComma holds the target of a share that is told behind a comma.
func TestTargetBehindComma(t *testing.T) {
	check(t, []readTest{
		{"the same", "Kepemilikan KIA di Blora 64,1 persen dari target yang sama, 75 persen.", []string{"64,1 kia_rate", "75 kia_target_rate"}},
		{"the nation's", "Perekaman KTP-el di Blora 97,3% dari target nasional, 99,4%.", []string{"97,3 ktp_el_recording_rate", "99,4 ktp_el_recording_target_rate"}},
		{"what remains of it", "Kepemilikan KIA di Blora 41 persen dari target, 59 persen lainnya belum.", []string{"41 kia_rate of ikd_target", "59 (no_indicator)"}},
	})
}
