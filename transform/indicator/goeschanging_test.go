package indicator

import "testing"

// TestGoesChanging holds that what becomes of a count by and by makes it no count of new ones and
// no daily amount.
func TestGoesChanging(t *testing.T) {
	check(t, []readTest{
		{"still growing", "Aktivasi IKD sudah 23.140 orang dan akan terus bertambah.", []string{"23.140 ikd_activated"}},
		{"each day", "Warga yang belum merekam 7.480 orang dan terus berkurang tiap hari.", []string{"7.480 ktp_el_unrecorded"}},
		{"grown by", "Aktivasi IKD bertambah 480 orang pada Mei.", []string{"480 ikd_activated flow"}},
	})
}
