package indicator

import "testing"

// TestRegionsThat holds which shares only say what regions are meant, and which are those of
// the region told.
func TestRegionsThat(t *testing.T) {
	check(t, []readTest{
		{"where something begins", "Programnya dimulai di kabupaten/kota yang cakupan akta kelahirannya sudah 80 persen.", []string{"80 (other_region)"}},
		{"who are rewarded", "Daerah yang melampaui 70 persen anak ber-akta kelahiran kita beri piagam.", []string{"70 (other_region)"}},
		{"what they have", "PALU - KIA hanya untuk kecamatan dengan cakupan akta kelahiran di atas 80 persen.", []string{"80 (other_region)"}},
		{"one of them", "Palu termasuk daerah yang cakupan akta kelahirannya sudah 91 persen.", []string{"91 birth_cert_rate"}},
		{"this one", "Di kabupaten yang cakupan akta kelahirannya 91 persen ini, petugas jemput bola.", []string{"91 birth_cert_rate"}},
		{"told by the way", "Di daerah yang dipimpinnya, cakupan akta kelahiran sudah 91 persen.", []string{"91 birth_cert_rate"}},
		{"described", "Kabupaten yang berada di pesisir itu mencatat cakupan akta kelahiran 91 persen.", []string{"91 birth_cert_rate"}},
		{"many of them", "Baru ada enam kabupaten yang 80 persen anaknya sudah memiliki KIA.", []string{"80 (other_region)"}},
		{"one described", "Palu adalah daerah yang 91 persen anaknya memiliki KIA.", []string{"91 kia_rate of child_population"}},
		{"a target", "Daerah yang belum mencapai target akta kelahiran 80 persen akan ditegur.", []string{"80 birth_cert_target_rate"}},
	})
}
