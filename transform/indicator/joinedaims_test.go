package indicator

import "testing"

// TestJoinedAims holds the shares that go on with a target or a hope told before them, each
// with its document, as aimed at, and those told as reached beside one as reached.
func TestJoinedAims(t *testing.T) {
	check(t, []readTest{
		{"a verb that may tell of cards", "Dinas memasang target 35 persen untuk KIA dan 92 persen untuk akta kelahiran.", []string{"35 kia_target_rate", "92 birth_cert_target_rate"}},
		{"wanted", "Tahun ini kami ingin KIA naik menjadi 66 persen, IKD 21 persen, dan akta kelahiran 99 persen.", []string{"66 kia_target_rate", "21 ikd_target_rate", "99 birth_cert_target_rate"}},
		{"hoped for", "Kami berharap KIA bisa 66 persen dan akta kelahiran 99 persen.", []string{"66 kia_target_rate", "99 birth_cert_target_rate"}},
		{"reached beside a hope", "Kami berharap KIA bisa 66 persen dan akta kelahiran sudah 97 persen.", []string{"66 kia_target_rate", "97 birth_cert_rate"}},
		{"another clause", "Kami berharap KIA bisa 66 persen karena sekarang baru 41 persen dan akta kelahiran 97 persen.", []string{"66 kia_target_rate", "41 kia_rate", "97 birth_cert_rate"}},
	})
}

// TestToldToRise holds the share that a clause tells as of now, or of before, as reached where
// somebody hopes that it rises.
func TestToldToRise(t *testing.T) {
	check(t, []readTest{
		{"hoped to catch up", "Bupati berharap KIA yang kini 57 persen bisa menyusul ke angka 76 persen.", []string{"57 kia_rate", "76 kia_target_rate"}},
		{"hoped to reach", "Kami berharap akta kelahiran yang sudah 91 persen dapat mencapai 98 persen.", []string{"91 birth_cert_rate", "98 birth_cert_target_rate"}},
		{"aimed from last year's", "Kami targetkan akta kelahiran yang tahun lalu 91 persen bisa 98 persen tahun ini.", []string{"91 birth_cert_rate", "98 birth_cert_target_rate"}},
		{"still", "Kadis menargetkan perekaman KTP-el yang masih 94,1 persen bisa 99 persen.", []string{"94,1 ktp_el_recording_rate", "99 ktp_el_recording_target_rate"}},
	})
}

// TestComeTo holds what a level came to "jadi" as a level, what remains of all as nothing held,
// and children whose papers are only asked for as applicants.
func TestComeTo(t *testing.T) {
	check(t, []readTest{
		{"come to, in short", "KIA di Lahat akhir tahun lalu 52,3 persen, sekarang naik jadi 54,9 persen.", []string{"52,3 kia_rate", "54,9 kia_rate"}},
		{"a conclusion", "Dari 98.000 anak di Lahat, 49.000 sudah ber-KIA, jadi 50 persen.", []string{"98.000 child_population", "49.000 kia_issued", "50 kia_rate"}},
		{"left of all", "Akta kelahiran di Lahat hampir tuntas. Dari 111.018 anak, hanya 1.207 yang tersisa.", []string{"111.018 child_population", "1.207 (no_indicator)"}},
		{"asked for their children", "Sebanyak 1.450 anak sudah diusulkan penerbitan akta kelahirannya.", []string{"1.450 (applicants)"}},
	})
}
