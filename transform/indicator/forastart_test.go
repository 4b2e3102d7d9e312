package indicator

import "testing"

// TestForAStart holds shares that somebody sets himself to begin with, or that the next
// sentence calls the target, and those told as reached.
func TestForAStart(t *testing.T) {
	const told = "Sebanyak 8.412 warga telah mengaktifkan IKD. "
	check(t, []readTest{
		{"to begin with", told + "\"Kami pilih masuk akal, tahun ini 12 persen dulu,\" katanya.", []string{"8.412 ikd_activated", "12 ikd_target_rate"}},
		{"called so behind", told + "Tahun ini 12 persen. Target dinas sendiri itu.", []string{"8.412 ikd_activated", "12 ikd_target_rate"}},
		{"so much is the target", told + "Tahun ini 12 persen. Target kami segitu.", []string{"8.412 ikd_activated", "12 ikd_target_rate"}},
		{"a target of which more is said", told + "Sekarang 12 persen. Target pusat itu berat.", []string{"8.412 ikd_activated", "12 ikd_activation_rate"}},
		{"so little so far", told + "Baru 12 persen dulu.", []string{"8.412 ikd_activated", "12 ikd_activation_rate"}},
		{"reached to begin with", told + "Capaiannya 12 persen dulu.", []string{"8.412 ikd_activated", "12 ikd_activation_rate"}},
		{"of a year gone", told + "Pada 2022 IKD 12 persen dulu.", []string{"8.412 ikd_activated", "12 ikd_activation_rate"}},
	})
}
