package indicator

import "testing"

// TestOnceReached holds that a hope in front of what was reached makes it no target.
func TestOnceReached(t *testing.T) {
	check(t, []readTest{
		{"pushed on since", "Perekaman KTP-el terus dikejar setelah mencapai 96,1 persen.", []string{"96,1 ktp_el_recording_rate"}},
		{"pushed on, now reached", "Perekaman KTP-el terus dikejar dan kini mencapai 96,1 persen.", []string{"96,1 ktp_el_recording_rate"}},
		{"pushed up to", "Perekaman KTP-el terus dikejar sampai mencapai 99,1 persen.", []string{"99,1 ktp_el_recording_target_rate"}},
		{"set behind something done", "Setelah sosialisasi, kepemilikan KIA ditargetkan mencapai 65 persen.", []string{"65 kia_target_rate"}},
	})
}
