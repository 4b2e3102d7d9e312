package indicator

import "testing"

// TestAverages holds an average behind a sentence about unnamed regions as nobody's, and
// one behind a sentence about a region as its own.
func TestAverages(t *testing.T) {
	check(t, []readTest{
		{"of others", "Aktivasi IKD di Ende baru 6 persen. Banyak daerah lain juga gagal memenuhi target. Rata-rata capaiannya masih di bawah 20 persen.", []string{"6 ikd_activation_rate", "20 (other_region)"}},
		{"of its own", "Aktivasi IKD di Ende masih rendah. Rata-rata capaiannya 6 persen.", []string{"6 ikd_activation_rate"}},
		{"ours", "Daerah lain sudah lebih maju dalam aktivasi IKD. Rata-rata capaian kita 6 persen.", []string{"6 ikd_activation_rate"}},
	})
}
