package indicator

import "testing"

// TestClausesApart holds that words of an earlier clause, or of a reason, neither aim at a share
// told of something else nor are what it is a part of.
func TestClausesApart(t *testing.T) {
	check(t, []readTest{
		{"an aim conceded", "Meski masih mengejar target, KIA di kota ini tembus 41,6 persen.", []string{"41,6 kia_rate"}},
		{"an aim of others", "Petugas menyasar penduduk lansia, dan aktivasi IKD kini 12,7 persen.", []string{"12,7 ikd_activation_rate"}},
		{"an aim", "Target kami menyasar lansia, dan aktivasi IKD ditargetkan 12,7 persen.", []string{"12,7 ikd_target_rate"}},
		{"a reason behind", "Aktivasi IKD baru 12,7 persen karena banyak wajib KTP tidak memiliki ponsel.", []string{"12,7 ikd_activation_rate"}},
		{"what comes of it", "Anak sekolah didatangi petugas sehingga kepemilikan KIA naik jadi 41,6 persen.", []string{"41,6 kia_rate"}},
		{"children cared for", "Demi hak anak, cakupan KIA mencapai 41,6 persen.", []string{"41,6 kia_rate"}},
		{"certificates and care", "Guna memenuhi kebutuhan anak, kepemilikan akta kelahiran sudah 93,4 persen.", []string{"93,4 birth_cert_rate"}},
		{"children counted", "Anak yang memiliki KIA 41,6 persen.", []string{"41,6 kia_rate of child_population"}},
		{"a card with the nation's name", "Kartu Indonesia Anak mencapai 41,6 persen.", []string{"41,6 kia_rate"}},
	})
}
