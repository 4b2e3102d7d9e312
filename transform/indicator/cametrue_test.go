package indicator

import "testing"

// TestCameTrue holds counts of a target that was reached apart from those that are set.
func TestCameTrue(t *testing.T) {
	check(t, []readTest{
		{"beside its share", "Baru lima persen atau sekitar 11.400 target pembuatan KTP digital (IKD) di Palu yang tercapai.", []string{"lima ikd_activation_rate", "11.400 ikd_activated"}},
		{"of people", "Baru 41 persen atau 11.400 anak target KIA di Palu yang sudah terpenuhi.", []string{"41 kia_rate", "11.400 kia_issued"}},
		{"still open", "Sekitar 11.400 target aktivasi IKD di Palu yang belum tercapai.", []string{"11.400 ikd_target"}},
		{"progress all but done", "Progres perekaman KTP-el di Palu untuk target tahun 2024 hampir tuntas yakni 98,31 persen.", []string{"98,31 ktp_el_recording_rate"}},
		{"all but done", "Target kepemilikan KIA di Palu nyaris rampung, 94,2 persen.", []string{"94,2 kia_rate"}},
		{"to be done with", "Target kepemilikan KIA di Palu harus tuntas 100 persen.", []string{"100 kia_target_rate"}},
		{"that must be reached", "Sebanyak 11.400 target aktivasi IKD di Palu harus tercapai.", []string{"11.400 ikd_target"}},
	})
}
