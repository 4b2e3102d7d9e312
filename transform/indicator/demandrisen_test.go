package indicator

import "testing"

// TestDemandRisen holds by how much more people asked for something apart from what is reached.
func TestDemandRisen(t *testing.T) {
	check(t, []readTest{
		{"requests", "Peningkatan jumlah pemohon perekaman KTP-el di Dompu sampai 70 persen.", []string{"70 (gap)"}},
		{"interest", "Kenaikan animo warga merekam KTP-el mencapai 65 persen.", []string{"65 (gap)"}},
		{"a rush", "Terjadi lonjakan permohonan akta kelahiran hingga 90 persen.", []string{"90 (gap)"}},
		{"a coverage beside it", "Ada kenaikan permohonan. Cakupan perekaman KTP-el sudah mencapai 92 persen.", []string{"92 ktp_el_recording_rate"}},
	})
}
