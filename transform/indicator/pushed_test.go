package indicator

import "testing"

// TestPushed holds shares that somebody pushes something to, or that would be good enough, and
// growth in each month, apart from what is reached.
func TestPushed(t *testing.T) {
	const told = "Aktivasi IKD di Alor baru 4,9 persen. "
	check(t, []readTest{
		{"pushed to", "Bupati mendorong capaian IKD Alor menembus 10 persen.", []string{"10 ikd_target_rate"}},
		{"asked to rise to", "Bupati minta capaian IKD Alor naik ke 10 persen.", []string{"10 ikd_target_rate"}},
		{"pushed, and so far", "Bupati mendorong capaian IKD Alor yang baru mencapai 10 persen.", []string{"10 ikd_activation_rate"}},
		{"pushed, and came to", "Dinas mendorong IKD, kini mencapai 10,2 persen.", []string{"10,2 ikd_activation_rate"}},
		{"good enough", told + "\"Realistis saja, 10 persen sudah bagus,\" katanya.", []string{"4,9 ikd_activation_rate", "10 (supposed)"}},
		{"each month", told + "Dinas mesti menaikkan capaian IKD tiga persen per bulan.", []string{"4,9 ikd_activation_rate", "tiga (gap)"}},
	})
}

// TestTargetBehindLeft reads a target behind a sentence of those who have not done it yet.
func TestTargetBehindLeft(t *testing.T) {
	const told = "Banyak warga Alor yang belum aktivasi IKD. "
	check(t, []readTest{
		{"a target", told + "\"Target kita 36.000 orang,\" katanya.", []string{"36.000 ikd_target"}},
		{"what is left", told + "Jumlahnya tinggal 36.000 orang.", []string{"36.000 ikd_remaining"}},
	})
}

// TestFractionReached reads what puts in full the fraction of a target that was reached.
func TestFractionReached(t *testing.T) {
	check(t, []readTest{
		{"a fifth", "Target aktivasi IKD sebesar 25 persen hanya terealisasi seperlimanya, yakni 5,1 persen atau 8.900 jiwa.", []string{"25 ikd_target_rate", "5,1 ikd_activation_rate", "8.900 ikd_activated"}},
		{"half", "Target aktivasi IKD 25 persen baru tercapai separuhnya, yaitu 12,3 persen.", []string{"25 ikd_target_rate", "12,3 ikd_activation_rate"}},
	})
}
