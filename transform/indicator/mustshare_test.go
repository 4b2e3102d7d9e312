package indicator

import "testing"

// TestMustShares holds a share of children that must have a document as a target, and
// those who must have one as its base.
func TestMustShares(t *testing.T) {
	check(t, []readTest{
		{"of all children", "Perintah pusat, sedikitnya 40 persen dari seluruh anak sudah harus punya KIA.", []string{"40 kia_target_rate of child_population"}},
		{"a share that must", "Tahun depan 60 persen anak mesti memiliki KIA.", []string{"60 kia_target_rate of child_population"}},
		{"a target in people", "Ende menargetkan 50 persen anak memiliki KIA. Target 50 persen itu setara dengan 18.236 anak yang harus punya KIA.", []string{"50 kia_target_rate of child_population", "50 (no_indicator)", "18.236 (no_indicator)"}},
		{"a base", "Cakupan KIA di Ende mencapai 41 persen dari jumlah anak wajib memiliki KIA.", []string{"41 kia_rate of child_population"}},
		{"told as those who must", "Cakupan KIA di Ende 41 persen dari anak yang harus memiliki KIA.", []string{"41 kia_rate of child_population"}},
		{"what an office must make them have", "Aktivasi IKD masih rendah. Daerah wajib membuat 20 persen penduduk yang sudah merekam KTP memiliki IKD.", []string{"20 ikd_target_rate of ktp_el_recorded"}},
		{"what it must make of children", "Untuk KIA, daerah diwajibkan membuat 55 persen anak memilikinya.", []string{"55 kia_target_rate of child_population"}},
		{"already", "Aktivasi IKD masih rendah. Sebanyak 30 persen warga sudah wajib memakai IKD.", []string{"30 ikd_target_rate"}},
		{"already a verb", "Sebanyak 4.912 penduduk Ende telah memasang IKD di gawainya.", []string{"4.912 ikd_activated"}},
	})
}
